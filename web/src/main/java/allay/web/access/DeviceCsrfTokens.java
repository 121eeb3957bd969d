package allay.web.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import allay.programme.access.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// The token of a device follows from its secret, so a form that was open while the app was started
/// anew can still be sent.
final class DeviceCsrfTokens implements CsrfTokenRepository {
  private static final String FIELD = "csrf";
  private static final String HEADER = "X-CSRF";

  /// For requests that no device sent: they get no further than the door, whatever they hold.
  private static final CsrfToken OF_STRANGERS = new DefaultCsrfToken(HEADER, FIELD, "none");

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return OF_STRANGERS;
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return Recognised.current()
        .map(device -> new DefaultCsrfToken(HEADER, FIELD, token(device.secret())))
        .orElse(null);
  }

  /// Nobody finds the one from the other.
  private static String token(Secret secret) {
    try {
      byte[] mixed = ("csrf " + secret.text()).getBytes(US_ASCII);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(mixed);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
