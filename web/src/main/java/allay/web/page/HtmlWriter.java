package allay.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/// Sends what a controller returns as `Html`.
@Component
final class HtmlWriter extends AbstractHttpMessageConverter<Html> {
  HtmlWriter() {
    super(UTF_8, new MediaType(MediaType.TEXT_HTML, UTF_8), MediaType.ALL);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Html.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected Html readInternal(Class<? extends Html> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a page is only written", message);
  }

  @Override
  protected void writeInternal(Html html, HttpOutputMessage message) throws IOException {
    message.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, UTF_8));
    message.getBody().write(html.markup().getBytes(UTF_8));
  }
}
