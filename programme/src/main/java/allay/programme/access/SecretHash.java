package allay.programme.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// SHA-256 of the 32 bytes of a secret: what the store keeps in its place. Nobody finds the secret
/// from it.
///
/// @param text 64 characters, hexadecimal in small letters
public record SecretHash(String text) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /// @throws IllegalArgumentException when the text is anything else
  public SecretHash {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("a hash is 64 hexadecimal characters");
    }
  }

  public static SecretHash of(Secret secret) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.bytes());
      return new SecretHash(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
