package allay.web.questionnaires;

import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.Response;
import allay.programme.questionnaire.Scale;
import allay.programme.questionnaire.Score;
import allay.web.page.Days;
import allay.web.page.ScoreLine;
import allay.web.page.ScoreLine.Scored;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How one questionnaire went over time: a row for each time, and a line where there are scores.
///
/// @param rows the latest first
/// @param line through the scores
public record OverTime(Form form, List<Row> rows, ScoreLine line) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  public OverTime {
    rows = List.copyOf(rows);
  }

  /// One time.
  ///
  /// @param score in words; says so when there is none
  public record Row(String id, String day, String score) {}

  static OverTime of(Form form, List<Response> responses) {
    List<Row> rows = new ArrayList<>();
    List<Scored> scores = new ArrayList<>();
    for (Response response : responses) {
      rows.addFirst(
          new Row(
              response.id(),
              day(response, responses),
              form.main().map(scale -> words(form, scale, response)).orElse("Kept")));
      if (form.main().isPresent()
          && form.main().get().score(filled(form, response)) instanceof Score.Counted counted) {
        scores.add(new Scored(response.at().toInstant(), counted.value()));
      }
    }
    return new OverTime(form, rows, line(form, scores, responses));
  }

  /// With the time where it was answered more than once on that day.
  private static String day(Response response, List<Response> all) {
    LocalDate date = response.at().toLocalDate();
    boolean alone = all.stream().filter(one -> one.at().toLocalDate().equals(date)).count() == 1;
    return alone ? Days.full(date) : Days.full(date) + ", " + response.at().format(TIME);
  }

  static Filled filled(Form form, Response response) {
    return new Filled(form.questionnaire(), response.answers());
  }

  private static String words(Form form, Scale scale, Response response) {
    return switch (scale.score(filled(form, response))) {
      case Score.Counted counted -> Numbers.text(counted.value());
      case Score.NotCounted _ -> "Not scored";
    };
  }

  private static ScoreLine line(Form form, List<Scored> scores, List<Response> responses) {
    return form.main()
        .filter(_ -> !scores.isEmpty())
        .map(scale ->
            ScoreLine.of(
                scores,
                responses.getFirst().at().toInstant(),
                responses.getLast().at().toInstant(),
                scale.least(),
                scale.most()))
        .orElse(new ScoreLine(List.of()));
  }

  /// What the picture shows, for someone who does not see it.
  public String described() {
    return "Line of %d scores, from %s to %s; the table below has each."
        .formatted(line.points().size(), rows.getLast().day(), rows.getFirst().day());
  }

  public String least() {
    return form.main().map(Scale::least).map(Numbers::text).orElse("");
  }

  public String most() {
    return form.main().map(Scale::most).map(Numbers::text).orElse("");
  }
}
