package allay.programme.access;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// 256 random bits that open something: in the address of a link, or in the cookie of a device.
/// Never stored; `toString` hides them.
///
/// @param text base64url without padding, 43 characters
public record Secret(String text) {
  /// The last character holds the last four bits, then two that are zero.
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

  /// @throws IllegalArgumentException when the text is anything else
  public Secret {
    if (!isSecret(text)) {
      throw new IllegalArgumentException("a secret is 256 bits in 43 characters of base64url");
    }
  }

  /// A secret of bits that came from outside.
  ///
  /// @throws IllegalArgumentException when there are not exactly 32 bytes
  public static Secret of(byte[] thirtyTwoRandomBytes) {
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(thirtyTwoRandomBytes));
  }

  /// What someone sent as a secret; empty when it cannot be one.
  public static Optional<Secret> parse(String text) {
    return isSecret(text) ? Optional.of(new Secret(text)) : Optional.empty();
  }

  private static boolean isSecret(String text) {
    return FORM.matcher(text).matches();
  }

  byte[] bytes() {
    return Base64.getUrlDecoder().decode(text);
  }

  @Override
  public String toString() {
    return "Secret[hidden]";
  }
}
