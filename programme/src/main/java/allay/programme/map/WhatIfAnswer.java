package allay.programme.map;

import allay.model.dynamics.Source;
import allay.programme.map.MapPage.Chart;
import allay.programme.map.MapPage.Table;
import allay.programme.map.RowChart.Mark;
import allay.programme.map.RowChart.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Where everything else would settle if one thing stayed different: in sentences, the outcome
/// first, and as a picture of now and then.
///
/// @param caveat how far to believe it
public record WhatIfAnswer(List<String> sentences, Chart chart, String caveat) {
  private static final String CAPTION =
      "The ring is where the level is now, the dot where it would settle; the line holds nine in"
          + " ten of the answers that fit.";

  public WhatIfAnswer {
    sentences = List.copyOf(sentences);
  }

  static WhatIfAnswer of(Source held, int by, List<Settling> settlings) {
    return new WhatIfAnswer(
        sentences(held, by, settlings), chart(settlings), WhatIfWords.AS_FAR_AS);
  }

  private static List<String> sentences(Source held, int by, List<Settling> settlings) {
    List<String> sentences = new ArrayList<>();
    settlings.stream()
        .limit(1)
        .map(first -> "%s, %s.".formatted(WhatIfWords.hold(held, by), WhatIfWords.settles(first)))
        .forEach(sentences::add);
    settlings.stream()
        .skip(1)
        .filter(Settling::isClear)
        .map(each -> "Then %s.".formatted(WhatIfWords.settles(each)))
        .forEach(sentences::add);
    List<String> unclear =
        settlings.stream().skip(1).filter(each -> !each.isClear()).map(Settling::track).toList();
    if (!unclear.isEmpty()) {
      sentences.add("Where %s would settle is not clear.".formatted(Naming.list(unclear)));
    }
    return sentences;
  }

  private static Chart chart(List<Settling> settlings) {
    List<Row> rows =
        settlings.stream()
            .map(each ->
                new Row(
                    Naming.name(each.track()),
                    Figures.score(each.now()) + " → " + Figures.score(each.then().median()),
                    each.then(),
                    OptionalDouble.of(each.now())))
            .toList();
    RowChart chart = new RowChart(CAPTION, Axis.ofScores(), Mark.DOT, rows);
    return new Chart("", chart.draw().markup(), CAPTION, table(settlings));
  }

  private static Table table(List<Settling> settlings) {
    return new Table(
        "These levels as a table",
        List.of("Level of", "Now", "Then", "From", "To"),
        settlings.stream()
            .map(each ->
                List.of(
                    Naming.name(each.track()),
                    Figures.score(each.now()),
                    Figures.score(each.then().median()),
                    Figures.score(each.then().low90()),
                    Figures.score(each.then().high90())))
            .toList());
  }
}
