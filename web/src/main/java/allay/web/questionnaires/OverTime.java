package allay.web.questionnaires;

import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.Response;
import allay.programme.questionnaire.Scale;
import allay.programme.questionnaire.Score;
import allay.web.page.Days;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How one questionnaire went over time: a row for each time, and a line where there are scores.
///
/// @param rows the latest first
/// @param points of the line, the earliest first
public record OverTime(Form form, List<Row> rows, List<Point> points) {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 140;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  public OverTime {
    rows = List.copyOf(rows);
    points = List.copyOf(points);
  }

  /// One time.
  ///
  /// @param score in words; says so when there is none
  public record Row(String id, String day, String score) {}

  /// Where a score stands in the picture.
  public record Point(int across, int down) {}

  static OverTime of(Form form, List<Response> responses) {
    List<Row> rows = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (Response response : responses) {
      rows.addFirst(
          new Row(
              response.id(),
              day(response, responses),
              form.main().map(scale -> words(form, scale, response)).orElse("Kept")));
      if (form.main().isPresent()
          && form.main().get().score(filled(form, response)) instanceof Score.Counted counted) {
        points.add(point(form.main().get(), responses, response, counted.value()));
      }
    }
    return new OverTime(form, rows, points);
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

  private static Point point(Scale scale, List<Response> all, Response response, double score) {
    double span = seconds(all.getFirst(), all.getLast());
    double share = span == 0 ? 0.5 : seconds(all.getFirst(), response) / span;
    double height = (score - scale.least()) / (scale.most() - scale.least());
    return new Point((int) Math.round(share * WIDTH), (int) Math.round((1 - height) * HEIGHT));
  }

  private static double seconds(Response from, Response to) {
    return Duration.between(from.at(), to.at()).toSeconds();
  }

  /// As an SVG polyline takes them.
  public String line() {
    return points.stream()
        .map(point -> point.across() + "," + point.down())
        .collect(Collectors.joining(" "));
  }

  /// What the picture shows, for someone who does not see it.
  public String described() {
    return "Line of %d scores, from %s to %s; the table below has each."
        .formatted(points.size(), rows.getLast().day(), rows.getFirst().day());
  }

  public String least() {
    return form.main().map(Scale::least).map(Numbers::text).orElse("");
  }

  public String most() {
    return form.main().map(Scale::most).map(Numbers::text).orElse("");
  }
}
