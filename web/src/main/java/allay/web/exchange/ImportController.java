package allay.web.exchange;

import allay.programme.diary.DiaryProblem;
import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.exchange.ImportPlan;
import allay.programme.exchange.ImportPlan.WhereDifferent;
import allay.programme.exchange.Transfers;
import allay.programme.exchange.Transfers.Imported;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.exchange.JteplanGenerated;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Brings a diary in: the file is looked at, the person sees what it would do, and says yes.
@RestController
final class ImportController {
  private static final String PLAN = "/data/import";

  private final Transfers transfers;
  private final WaitingFiles files;
  private final DataPage data;
  private final Clock clock;

  ImportController(Transfers transfers, WaitingFiles files, DataPage data, Clock clock) {
    this.transfers = transfers;
    this.files = files;
    this.data = data;
    this.clock = clock;
  }

  @PostMapping(PLAN)
  ResponseEntity<Html> take(Visit visit, @RequestParam Optional<MultipartFile> file)
      throws IOException {
    requireOwn(visit);
    if (file.isEmpty() || file.get().isEmpty()) {
      return Paths.again(data.refusing(visit, "Choose a file first."));
    }
    byte[] content = file.get().getBytes();
    try {
      plan(visit, content);
    } catch (DiaryProblem e) {
      return Paths.again(data.refusing(visit, sentence(e)));
    }
    String name = Optional.ofNullable(file.get().getOriginalFilename()).orElse("");
    files.put(visit.device(), name, content);
    return Paths.to(PLAN);
  }

  /// A made-up diary is removed with one click; nothing real may go with it.
  private static void requireOwn(Visit visit) {
    if (visit.isMadeUp()) {
      throw Paths.none();
    }
  }

  private ImportPlan plan(Visit visit, byte[] content) throws DiaryProblem {
    return Exchange.plan(everything(visit), content, clock);
  }

  private Everything everything(Visit visit) {
    return transfers.of(visit.person()).orElseThrow();
  }

  private static String sentence(DiaryProblem problem) {
    String message = String.valueOf(problem.getMessage());
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
  }

  @GetMapping(PLAN)
  ResponseEntity<Html> show(Visit visit, @RequestParam Optional<String> done) throws DiaryProblem {
    Optional<WaitingFile> file = files.of(visit.device());
    return file.isEmpty()
        ? Paths.to("/data", Notice.FILE_GONE)
        : ResponseEntity.ok(show(visit, file.get(), Notice.of(done), false));
  }

  private Html show(Visit visit, WaitingFile file, Optional<Notice> notice, boolean unanswered)
      throws DiaryProblem {
    Everything here = everything(visit);
    ShownPlan plan = ShownPlan.of(here.diary(), Exchange.plan(here, file.content(), clock), file);
    Page page = Page.of("Bring a diary in", Place.MORE, visit).with(notice);
    return Html.of(out -> JteplanGenerated.render(out, null, page, plan, unanswered));
  }

  /// @param number of the file that the person was shown
  /// @param changes of the diary that the person was shown
  @PostMapping(PLAN + "/carry-out")
  ResponseEntity<Html> carryOut(
      Visit visit,
      @RequestParam(defaultValue = "0") long number,
      @RequestParam(defaultValue = "-1") long changes,
      @RequestParam(defaultValue = "") String where)
      throws DiaryProblem {
    Optional<WaitingFile> file = files.of(visit.device()).filter(each -> each.number() == number);
    if (file.isEmpty()) {
      return Paths.to("/data", Notice.FILE_GONE);
    }
    ImportPlan plan = plan(visit, file.get().content());
    if (plan.diary().changes() != changes) {
      return Paths.to(PLAN, Notice.DIARY_CHANGED);
    }
    Optional<WhereDifferent> chosen = chosen(plan, where);
    if (chosen.isEmpty()) {
      return Paths.again(show(visit, file.get(), Optional.empty(), true));
    }
    return switch (transfers.carryOut(visit.person(), plan, chosen.get())) {
      case Imported.Done done -> done(visit, plan, done);
      case Imported.Stale _ -> Paths.to(PLAN, Notice.DIARY_CHANGED);
      case Imported.Blocked _ -> Paths.to(PLAN);
      case Imported.NotFound _ -> throw Paths.none();
    };
  }

  /// Where nothing differs there is nothing to choose.
  private static Optional<WhereDifferent> chosen(ImportPlan plan, String where) {
    return plan.diary().differing().isEmpty()
        ? Optional.of(WhereDifferent.KEEP_DIARY)
        : Arrays.stream(WhereDifferent.values())
            .filter(each -> each.name().equals(where))
            .findFirst();
  }

  /// What changed nothing cannot be taken back: an undo would take back what was done before it.
  private ResponseEntity<Html> done(Visit visit, ImportPlan plan, Imported.Done done) {
    files.forget(visit.device());
    boolean changed =
        !plan.diary().newColumns().isEmpty() || done.added() + done.replaced() + done.told() > 0;
    return changed
        ? Paths.to("/", Notice.IMPORTED, plan.diary().changes())
        : Paths.to("/data", Notice.NOTHING_NEW);
  }

  @PostMapping(PLAN + "/leave")
  ResponseEntity<Html> leave(Visit visit) {
    files.forget(visit.device());
    return Paths.to("/data", Notice.LEFT_OUT);
  }
}
