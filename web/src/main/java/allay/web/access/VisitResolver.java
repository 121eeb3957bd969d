package allay.web.access;

import allay.web.page.Notice;
import allay.web.page.Visit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Gives a controller the `Visit` that it is about.
@Component
public final class VisitResolver implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Visit.class);
  }

  @Override
  public Visit resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Optional<Recognised> recognised = Recognised.current();
    if (recognised.isPresent()
        && request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST)
            instanceof CsrfToken token) {
      return new Visit(
          recognised.get().device(),
          new Visit.Csrf(token.getParameterName(), token.getToken()),
          here(),
          Optional.ofNullable(request.getParameter(Notice.CHANGES)).flatMap(VisitResolver::number));
    }
    throw new IllegalStateException("a page of a person was reached without a device");
  }

  private static String here() {
    return ServletUriComponentsBuilder.fromCurrentRequest()
        .replaceQueryParam(Notice.DONE)
        .replaceQueryParam(Notice.CHANGES)
        .scheme(null)
        .host(null)
        .port(null)
        .build()
        .toUriString();
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
