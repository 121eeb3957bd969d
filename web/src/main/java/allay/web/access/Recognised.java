package allay.web.access;

import allay.programme.access.Device;
import allay.programme.access.Secret;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// A device that showed its secret.
final class Recognised extends AbstractAuthenticationToken {
  private final transient Device device;
  private final transient Secret secret;

  Recognised(Device device, Secret secret) {
    super(List.of());
    this.device = device;
    this.secret = secret;
    setAuthenticated(true);
  }

  /// The one that sent the request that this thread answers.
  static Optional<Recognised> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof Recognised recognised
        ? Optional.of(recognised)
        : Optional.empty();
  }

  /// The request that this thread answers was sent by the device.
  void become() {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(this);
    SecurityContextHolder.setContext(context);
  }

  Device device() {
    return device;
  }

  Secret secret() {
    return secret;
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
