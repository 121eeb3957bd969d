package allay.web.page;

import allay.web.templates.JteproblemGenerated;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.error.ErrorPageRegistry;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a person sees when something did not work: what happened, that nothing is lost, what to do.
/// Never holds what was sent.
@RestController
final class ErrorPages implements ErrorController, ErrorPageRegistrar {
  private static final String PATH = "/error";

  /// Also for what is refused before any controller is asked, like a file that is too large.
  @Override
  public void registerErrorPages(ErrorPageRegistry pages) {
    pages.addErrorPages(new ErrorPage(PATH));
  }

  @RequestMapping(PATH)
  ResponseEntity<Html> show(HttpServletRequest request) {
    HttpStatus status =
        Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
            .map(code -> HttpStatus.resolve((Integer) code))
            .orElse(HttpStatus.NOT_FOUND);
    Page page = Page.ofStrangers(title(status));
    return ResponseEntity.status(status)
        .body(Html.of(out -> JteproblemGenerated.render(out, null, page, advice(status))));
  }

  private static String title(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is no such page";
      case FORBIDDEN -> "This form is too old";
      case CONTENT_TOO_LARGE -> "That is too large";
      case BAD_REQUEST, METHOD_NOT_ALLOWED -> "That did not reach us as it should";
      default -> "Something broke on our side";
    };
  }

  private static String advice(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "The address may have a slip in it, or what it led to is gone.";
      case FORBIDDEN -> "Go back, load the page anew, and send it once more. Nothing was changed.";
      case CONTENT_TOO_LARGE ->
          "A diary file may have up to 20 MB. Nothing was changed. Go back and choose another one.";
      case BAD_REQUEST, METHOD_NOT_ALLOWED -> "Go back and try once more. Nothing was changed.";
      default ->
          "It is not your fault, and what was saved before is safe. Go back and try once more; if"
              + " it stays, start Allay anew.";
    };
  }
}
