package allay.web.claims;

import allay.programme.evidence.Claim;
import allay.programme.evidence.Effect;
import allay.programme.evidence.EffectWords;
import allay.programme.evidence.Figures;
import allay.programme.evidence.GradeText;
import allay.programme.evidence.ScanFinding;
import allay.programme.map.MapHtml;
import allay.programme.map.MapPage.Table;
import gg.jte.Content;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A claim, ready to be shown.
///
/// @param uses where else in Allay it stands
/// @param effects each with its picture
/// @param tables figures that have no picture
/// @param others claims of the same topic
public record ClaimView(
    Claim claim,
    GradeText grade,
    List<ShownEffect> effects,
    List<Table> tables,
    List<ClaimUse> uses,
    List<Claim> others) {
  /// An effect as a sentence, how sure it is, and its picture with the table behind it.
  public record ShownEffect(String sentence, String sureness, String numbers, Content plot) {}

  /// Keeps its own lists.
  public ClaimView {
    effects = List.copyOf(effects);
    tables = List.copyOf(tables);
    uses = List.copyOf(uses);
    others = List.copyOf(others);
  }

  static ClaimView of(
      Claim claim,
      GradeText grade,
      List<ScanFinding> scans,
      List<ClaimUse> uses,
      List<Claim> others) {
    return new ClaimView(
        claim,
        grade,
        claim.effects().stream().map(ClaimView::shown).toList(),
        Stream.concat(
                claim.figures().map(ClaimView::table).stream(),
                scans.isEmpty() ? Stream.of() : Stream.of(table(scans)))
            .toList(),
        uses,
        others);
  }

  private static ShownEffect shown(Effect effect) {
    return new ShownEffect(
        EffectWords.sentence(effect),
        EffectWords.sureness(effect),
        EffectWords.numbers(effect),
        MapHtml.chart(EffectPlot.of(effect)));
  }

  private static Table table(Figures figures) {
    return new Table(figures.caption(), figures.columns(), figures.rows());
  }

  /// People in 100 by age, one row a finding.
  private static Table table(List<ScanFinding> scans) {
    List<Integer> ages =
        IntStream.iterate(ScanFinding.YOUNGEST, age -> age <= ScanFinding.OLDEST, age -> age + 10)
            .boxed()
            .toList();
    return new Table(
        "Of 100 people without back pain, how many have this on a scan, by age",
        Stream.concat(Stream.of("on a scan"), ages.stream().map(age -> "at " + age)).toList(),
        scans.stream()
            .map(scan ->
                Stream.concat(
                        Stream.of(scan.name() + " (" + scan.inReports().getFirst() + ")"),
                        ages.stream().map(age -> String.valueOf(scan.inHundred(age).orElseThrow())))
                    .toList())
            .toList());
  }
}
