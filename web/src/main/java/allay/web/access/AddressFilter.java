package allay.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what another site or another name for this machine has sent: nothing is looked up and
/// nothing but a bare refusal is answered.
final class AddressFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Supplier<OwnAddresses> addresses;

  AddressFilter(Supplier<OwnAddresses> addresses) {
    this.addresses = addresses;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = Optional.ofNullable(request.getHeader("Host")).orElse("");
    if (!addresses.get().hasHost(host)) {
      refuse(response, HttpServletResponse.SC_MISDIRECTED_REQUEST);
    } else if (isForeign(request)) {
      refuse(response, HttpServletResponse.SC_FORBIDDEN);
    } else {
      Optional<String> usual = addresses.get().usualHost(host);
      if (usual.isPresent() && READING.contains(request.getMethod())) {
        response.sendRedirect("http://" + usual.get() + pathAndQuery(request));
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  /// A page is opened from anywhere; all else comes from the app's own pages.
  private boolean isForeign(HttpServletRequest request) {
    Optional<String> origin = header(request, "Origin");
    Optional<String> site = header(request, "Sec-Fetch-Site");
    boolean isOwn =
        origin
            .map(each -> addresses.get().hasOrigin(each))
            .orElseGet(() -> site.map(OWN_SITES::contains).orElse(false));
    if (READING.contains(request.getMethod())) {
      boolean opensPage = header(request, "Sec-Fetch-Mode").orElse("navigate").equals("navigate");
      return !opensPage && !isOwn && (origin.isPresent() || site.isPresent());
    }
    return !isOwn;
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  private static String pathAndQuery(HttpServletRequest request) {
    return request.getRequestURI()
        + Optional.ofNullable(request.getQueryString()).map(query -> "?" + query).orElse("");
  }

  private static void refuse(HttpServletResponse response, int status) {
    response.setStatus(status);
  }
}
