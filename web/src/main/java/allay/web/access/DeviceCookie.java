package allay.web.access;

import allay.programme.access.Secret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/// The cookie that makes a browser a device. Scripts cannot read it, and no other site's request
/// carries it. Browsers do not tell the ports of a machine apart, so its name does.
public final class DeviceCookie {
  /// The longest that browsers keep a cookie.
  private static final Duration KEPT = Duration.ofDays(400);

  /// Another program on this machine may have set some of the same name.
  private static final int MOST = 4;

  private DeviceCookie() {}

  /// What may be the secret of a device.
  static Stream<Secret> read(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name(request)))
        .map(Cookie::getValue)
        .flatMap(value -> Secret.parse(value).stream())
        .limit(MOST);
  }

  static String setting(Secret secret, HttpServletRequest request) {
    return cookie(request, secret.text(), KEPT);
  }

  /// The header's value that makes a browser forget it was a device.
  public static String forgetting(HttpServletRequest request) {
    return cookie(request, "", Duration.ZERO);
  }

  /// With TLS, browsers let nothing but this very address set it.
  private static String name(HttpServletRequest request) {
    return (request.isSecure() ? "__Host-allay-" : "allay-") + request.getLocalPort();
  }

  private static String cookie(HttpServletRequest request, String value, Duration age) {
    return ResponseCookie.from(name(request), value)
        .httpOnly(true)
        .secure(request.isSecure())
        .sameSite("Strict")
        .path("/")
        .maxAge(age)
        .build()
        .toString();
  }
}
