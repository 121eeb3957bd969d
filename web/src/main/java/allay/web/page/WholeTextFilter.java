package allay.web.page;

import allay.programme.diary.PlainText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away forms and addresses with text that no keyboard writes and no database keeps as it is:
/// see `PlainText`. Files are judged by who reads them.
@Component
final class WholeTextFilter extends OncePerRequestFilter {
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String kind = request.getContentType();
    return kind != null && kind.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean whole =
        request.getParameterMap().entrySet().stream()
            .flatMap(
                entry -> Stream.concat(Stream.of(entry.getKey()), Arrays.stream(entry.getValue())))
            .allMatch(PlainText::isWhole);
    if (whole) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
