package allay.web.access;

import allay.programme.access.Device;
import allay.programme.access.Devices;
import allay.programme.access.SecretHash;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises a paired device by its cookie.
final class DeviceFilter extends OncePerRequestFilter {
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
    DeviceCookie.read(request)
        .flatMap(secret -> devices.find(SecretHash.of(secret)))
        .ifPresent(this::recognise);
    chain.doFilter(request, response);
  }

  private void recognise(Device device) {
    LocalDate today = LocalDate.now(clock);
    if (!device.lastSeen().equals(today)) {
      devices.seen(device.id(), today);
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Recognised(device));
    SecurityContextHolder.setContext(context);
  }

  /// A device that showed its secret.
  static final class Recognised extends AbstractAuthenticationToken {
    private final transient Device device;

    Recognised(Device device) {
      super(List.of());
      this.device = device;
      setAuthenticated(true);
    }

    Device device() {
      return device;
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Object getPrincipal() {
      return device.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
