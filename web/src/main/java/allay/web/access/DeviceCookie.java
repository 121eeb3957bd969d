package allay.web.access;

import allay.programme.access.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/// The cookie that makes a browser a device. Scripts cannot read it, and no other site's request
/// carries it.
public final class DeviceCookie {
  private static final String NAME = "allay";

  /// The longest that browsers keep a cookie.
  private static final Duration KEPT = Duration.ofDays(400);

  private DeviceCookie() {}

  static Optional<Secret> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .flatMap(cookie -> Secret.parse(cookie.getValue()).stream())
            .findFirst();
  }

  static String setting(Secret secret, boolean secure) {
    return cookie(secret.text(), KEPT, secure);
  }

  /// The header's value that makes a browser forget it was a device.
  public static String forgetting(HttpServletRequest request) {
    return cookie("", Duration.ZERO, request.isSecure());
  }

  private static String cookie(String value, Duration age, boolean secure) {
    return ResponseCookie.from(NAME, value)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Strict")
        .path("/")
        .maxAge(age)
        .build()
        .toString();
  }
}
