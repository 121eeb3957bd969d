package allay.web.access;

import allay.programme.access.Device;
import allay.programme.access.Devices;
import allay.programme.access.Secret;
import allay.programme.access.SecretHash;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises a paired device by its cookie.
final class DeviceFilter extends OncePerRequestFilter {
  /// Bytes that anyone may send: room for the name of a device.
  private static final int LONGEST_OF_STRANGERS = 4096;

  private final Devices devices;
  private final Clock clock;

  DeviceFilter(Devices devices, Clock clock) {
    this.devices = devices;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Recognised> known =
        DeviceCookie.read(request).flatMap(secret -> known(secret).stream()).findFirst();
    known.ifPresent(this::recognise);
    if (known.isEmpty() && isLong(request)) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<Recognised> known(Secret secret) {
    return devices.find(SecretHash.of(secret)).map(device -> new Recognised(device, secret));
  }

  private static boolean isLong(HttpServletRequest request) {
    return request.getContentLengthLong() > LONGEST_OF_STRANGERS
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private void recognise(Recognised known) {
    Device device = known.device();
    LocalDate today = LocalDate.now(clock);
    if (!device.lastSeen().equals(today)) {
      devices.seen(device.id(), today);
    }
    known.become();
  }
}
