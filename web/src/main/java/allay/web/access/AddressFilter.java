package allay.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away what another site or another name for this machine has sent: nothing is looked up and
/// nothing but a bare refusal is answered.
final class AddressFilter extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private static final String REFUSAL =
      "This does not open from another site. Type the address into your browser yourself.\n";

  private final Supplier<OwnAddresses> addresses;

  AddressFilter(Supplier<OwnAddresses> addresses) {
    this.addresses = addresses;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    OwnAddresses own = addresses.get();
    String host = header(request, "Host").orElse("");
    if (!own.hasHost(host, request.isSecure())) {
      response.setStatus(HttpServletResponse.SC_MISDIRECTED_REQUEST);
    } else if (isForeign(request, own)) {
      refuse(response);
    } else {
      Optional<String> usual = own.usualHost(host);
      if (usual.isPresent() && isReading(request)) {
        response.sendRedirect("http://" + usual.get() + pathAndQuery(request));
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  /// The one sentence is for a person who is led here; another page cannot read it.
  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setContentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8).toString());
    response.getOutputStream().write(REFUSAL.getBytes(UTF_8));
  }

  /// A page is opened from anywhere, in a window of its own; all else comes from the app's own
  /// pages. A browser names the origin of whatever sends something.
  private static boolean isForeign(HttpServletRequest request, OwnAddresses own) {
    List<String> origins = Collections.list(request.getHeaders("Origin"));
    if (!origins.stream().allMatch(each -> own.hasOrigin(each, request.isSecure()))) {
      return true;
    }
    return isReading(request) ? !isOwnSite(request) && !opensWindow(request) : origins.isEmpty();
  }

  /// Programs other than browsers, and old browsers, do not say.
  private static boolean isOwnSite(HttpServletRequest request) {
    return header(request, "Sec-Fetch-Site").map(OWN_SITES::contains).orElse(true);
  }

  static boolean isReading(HttpServletRequest request) {
    return READING.contains(request.getMethod());
  }

  private static boolean opensWindow(HttpServletRequest request) {
    return header(request, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
        && header(request, "Sec-Fetch-Dest").filter("document"::equals).isPresent();
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  private static String pathAndQuery(HttpServletRequest request) {
    return request.getRequestURI()
        + Optional.ofNullable(request.getQueryString()).map(query -> "?" + query).orElse("");
  }
}
