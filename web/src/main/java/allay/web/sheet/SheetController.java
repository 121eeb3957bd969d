package allay.web.sheet;

import allay.programme.diary.Diaries;
import allay.programme.diary.Diary;
import allay.programme.diary.KeptDiary;
import allay.programme.evidence.Claims;
import allay.programme.evidence.ScanFindings;
import allay.programme.history.Answer;
import allay.programme.history.AnswerForm;
import allay.programme.history.Histories;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.pattern.PatternRules;
import allay.programme.sheet.Barrier;
import allay.programme.sheet.EvidenceSheet;
import allay.programme.sheet.OwnLine;
import allay.programme.sheet.ScanBeside;
import allay.programme.sheet.SheetLine;
import allay.programme.sheet.SheetWords;
import allay.programme.sheet.Side;
import allay.programme.told.Statement;
import allay.programme.told.Statements;
import allay.programme.told.Told;
import allay.web.map.MapState.Shown;
import allay.web.map.Maps;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.safety.SafetyCard;
import allay.web.safety.SafetyCards;
import allay.web.sheet.SheetView.BarrierView;
import allay.web.templates.sheet.JtesheetGenerated;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The evidence sheet: what speaks for and against a learned alarm, scans beside those of people
/// without pain, a belief over time, and answers to what stands in its way.
@RestController
final class SheetController {
  private static final String BELIEF = "body-safe";

  private final Diaries diaries;
  private final Statements statements;
  private final Maps maps;
  private final Questions questions;
  private final PatternRules patterns;
  private final Claims claims;
  private final Clock clock;
  private final SheetWords words = SheetWords.load();
  private final List<Barrier> barriers = Barrier.load();
  private final ScanFindings scans;
  private final SafetyCards safety;

  SheetController(
      Diaries diaries,
      Statements statements,
      Maps maps,
      Questions questions,
      PatternRules patterns,
      Claims claims,
      ScanFindings scans,
      Clock clock,
      SafetyCards safety) {
    this.diaries = diaries;
    this.statements = statements;
    this.maps = maps;
    this.questions = questions;
    this.patterns = patterns;
    this.claims = claims;
    this.scans = scans;
    this.clock = clock;
    this.safety = safety;
  }

  @GetMapping("/sheet")
  Html show(Visit visit, @RequestParam Optional<String> done) {
    return page(visit, Notice.of(done), Optional.empty(), "");
  }

  private Html page(
      Visit visit, Optional<Notice> notice, Optional<String> problem, String entered) {
    Page page = Page.of("Your evidence sheet", Place.MORE, visit).with(notice);
    SheetView view = view(visit);
    Optional<SafetyCard> pause = safety.pause(visit.person());
    return Html.of(out -> JtesheetGenerated.render(out, null, page, view, problem, entered, pause));
  }

  private SheetView view(Visit visit) {
    Told told = statements.of(visit.person());
    History history = Histories.of(told, questions);
    return new SheetView(
        sheet(visit, told, history),
        words,
        !history.answers().isEmpty(),
        ScanBeside.of(scans.findings(), history),
        BeliefOverTime.of(Histories.over(told, questions, BELIEF), clock.getZone()),
        barriers.stream()
            .map(one -> new BarrierView(one, one.isHeldIn(history), claims.require(one.claims())))
            .sorted(Comparator.comparing(one -> !one.held()))
            .toList());
  }

  private EvidenceSheet sheet(Visit visit, Told told, History history) {
    KeptDiary diary = diaries.of(visit.person()).orElseThrow();
    Optional<Shown> shown = maps.look(visit.person(), diary).shown();
    return EvidenceSheet.of(
        patterns.read(history),
        words,
        ScanBeside.of(scans.findings(), history),
        diary.toDiary().map(Diary::toSeries),
        shown.map(one -> one.report().outcome()).orElse("pain"),
        shown.map(Shown::report),
        told);
  }

  @PostMapping("/sheet")
  ResponseEntity<Html> add(
      Visit visit,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(defaultValue = "") String text) {
    Optional<Side> chosen =
        Arrays.stream(Side.values()).filter(one -> one.name().equals(side)).findFirst();
    Optional<String> problem =
        chosen.isEmpty() ? Optional.of("choose a side") : OwnLine.problem(text);
    if (problem.isPresent()) {
      return Paths.again(page(visit, Optional.empty(), problem, text));
    }
    String id = UUID.randomUUID().toString();
    statements.add(
        visit.person(), OwnLine.statement(id, chosen.orElseThrow(), text, clock.instant()));
    return Paths.to("/sheet", Notice.SAVED);
  }

  @PostMapping("/sheet/{id}/strike")
  ResponseEntity<Html> strike(Visit visit, @PathVariable String id) {
    return mark(visit, id, true);
  }

  @PostMapping("/sheet/{id}/count")
  ResponseEntity<Html> count(Visit visit, @PathVariable String id) {
    return mark(visit, id, false);
  }

  private ResponseEntity<Html> mark(Visit visit, String id, boolean struck) {
    Told told = statements.of(visit.person());
    SheetLine line =
        sheet(visit, told, Histories.of(told, questions)).find(id).orElseThrow(Paths::none);
    statements.add(visit.person(), OwnLine.mark(line, struck, clock.instant()));
    return Paths.to("/sheet", struck ? Notice.CHANGED : Notice.BROUGHT_BACK);
  }

  @PostMapping("/sheet/{id}/remove")
  ResponseEntity<Html> remove(Visit visit, @PathVariable String id) {
    Told told = statements.of(visit.person());
    SheetLine line =
        sheet(visit, told, Histories.of(told, questions)).find(id).orElseThrow(Paths::none);
    statements.add(
        visit.person(), Statement.takenBack(OwnLine.subject(line.id()), clock.instant()));
    return Paths.to("/sheet", Notice.DELETED);
  }

  @PostMapping("/sheet/belief")
  ResponseEntity<Html> belief(Visit visit, @RequestParam(defaultValue = "") String value) {
    AnswerForm form = new AnswerForm(List.of(value));
    if (!(form.read(questions.find(BELIEF).orElseThrow())
        instanceof AnswerForm.Reading.Fits(Answer.Counted step))) {
      return Paths.again(
          page(visit, Optional.empty(), Optional.of("choose a step from 0 to 10"), ""));
    }
    statements.add(visit.person(), Histories.statement(BELIEF, step, clock.instant()));
    return Paths.to("/sheet", Notice.SAVED);
  }
}
