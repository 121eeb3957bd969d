package allay.web.questionnaires;

import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.HarmSignal;
import allay.programme.questionnaire.QuestionnaireWords;
import allay.programme.questionnaire.Response;
import allay.programme.questionnaire.Scale;
import allay.programme.questionnaire.Scale.Band;
import allay.programme.questionnaire.Score;
import allay.web.page.Days;
import java.util.List;
import java.util.Optional;

/// What one time of answering came to.
///
/// @param harm whether the answers speak of death or of hurting oneself
/// @param change how the score stands to the time before, in words
/// @param track what the diary would take
/// @param problem why something did not work
public record ResultView(
    QuestionnaireWords words,
    Form form,
    Response response,
    boolean harm,
    List<Line> lines,
    Optional<String> change,
    List<Said> said,
    Optional<TrackScore> track,
    boolean inDiary,
    Optional<String> problem) {
  private static final int LINES_BEFORE_HELP = 2;

  public ResultView {
    lines = List.copyOf(lines);
    said = List.copyOf(said);
  }

  /// One scale.
  ///
  /// @param score like `12 of 27`; empty when too much was left out
  /// @param note what was left out and what follows from it
  public record Line(
      String name, Optional<String> score, Optional<Band> band, Optional<String> note) {}

  /// One question with its answer.
  public record Said(String asked, String answer) {}

  static ResultView of(
      QuestionnaireWords words,
      Form form,
      List<Response> all,
      Response response,
      boolean inDiary,
      Optional<String> problem) {
    Filled filled = OverTime.filled(form, response);
    return new ResultView(
        words,
        form,
        response,
        HarmSignal.isIn(filled),
        form.scales().stream().map(scale -> line(scale, filled)).toList(),
        change(form, all, response),
        filled.asked().stream()
            .map(question ->
                new Said(
                    question.text(),
                    filled.answers().to(question.linkId()).stream()
                        .map(answer -> AnswerWords.of(question.kind(), answer))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("Left out")))
            .toList(),
        TrackScore.of(form, filled),
        inDiary,
        problem);
  }

  private static Line line(Scale scale, Filled filled) {
    return switch (scale.score(filled)) {
      case Score.Counted(double value, int leftOut) ->
          new Line(
              scale.name(),
              Optional.of(Numbers.text(value) + " of " + Numbers.text(scale.most())),
              scale.band(value),
              leftOut == 0 ? Optional.empty() : Optional.of(madeUp(leftOut)));
      case Score.NotCounted(int leftOut, int items) ->
          new Line(
              scale.name(), Optional.empty(), Optional.empty(), Optional.of(none(leftOut, items)));
    };
  }

  private static String madeUp(int leftOut) {
    return leftOut
        + (leftOut == 1 ? " answer was" : " answers were")
        + " left out and counted as the average of the others. So this number is less sure.";
  }

  private static String none(int leftOut, int items) {
    return "Not scored: %d of %d answers %s left out. They are kept all the same."
        .formatted(leftOut, items, leftOut == 1 ? "was" : "were");
  }

  /// Only what got less is called so; a rise stands in the table, without a comment.
  private static Optional<String> change(Form form, List<Response> all, Response response) {
    int place = all.indexOf(response);
    if (form.main().isEmpty() || place < 1) {
      return Optional.empty();
    }
    Response before = all.get(place - 1);
    Scale scale = form.main().get();
    if (scale.score(OverTime.filled(form, response)) instanceof Score.Counted now
        && scale.score(OverTime.filled(form, before)) instanceof Score.Counted then) {
      String day = Days.full(before.at().toLocalDate());
      return Optional.of(
          form.instrument().isPresent() && now.value() < then.value()
              ? "That is less than on %s, when it was %s."
                  .formatted(day, Numbers.text(then.value()))
              : "On %s it was %s.".formatted(day, Numbers.text(then.value())));
    }
    return Optional.empty();
  }

  /// What stands above the way to help: little, so that it is in sight on a phone.
  public List<String> harmFirst() {
    return words.harm().lines().subList(0, LINES_BEFORE_HELP);
  }

  public List<String> harmThen() {
    List<String> lines = words.harm().lines();
    return lines.subList(LINES_BEFORE_HELP, lines.size());
  }

  public String day() {
    return Days.full(response.at().toLocalDate());
  }

  public String path() {
    return form.path() + "/results/" + response.id();
  }
}
