package allay.programme.sheet;

import static java.util.stream.Collectors.toUnmodifiableSet;

import allay.model.series.DailySeries;
import allay.programme.map.MapReport;
import allay.programme.pattern.Fit;
import allay.programme.pattern.Pattern;
import allay.programme.pattern.PatternReading;
import allay.programme.pattern.Reason;
import allay.programme.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One person's case for and against a learned alarm.
///
/// @param lines as they came: from the history, the diary, then the person's own
public record EvidenceSheet(List<SheetLine> lines) {
  /// Up to this age some findings are more common with pain than without (Brinjikji et al. 2015,
  /// claim `scan-findings-still-count-under-50`).
  static final int OLDEST_TO_COUNT = 50;

  public EvidenceSheet {
    lines = List.copyOf(lines);
  }

  /// The sheet as it stands.
  ///
  /// @param reading what the history says
  /// @param scans findings that were told
  /// @param days of the diary; empty before there are any
  /// @param outcome the track that holds the pain
  /// @param report of the map that was shown last; empty before there is one
  /// @param told holds what the person added and struck
  public static EvidenceSheet of(
      PatternReading reading,
      SheetWords words,
      List<ScanBeside> scans,
      Optional<DailySeries> days,
      String outcome,
      Optional<MapReport> report,
      Told told) {
    List<SheetLine> lines = new ArrayList<>(fromHistory(reading, words));
    if (scans.stream().anyMatch(scan -> scan.age() <= OLDEST_TO_COUNT)) {
      lines.add(hint("scan", words.scan()));
    }
    days.ifPresent(series -> lines.addAll(DiarySigns.of(series, outcome, report)));
    Map<String, OwnLine> kept = told.of(OwnLine.KIND, OwnLine.class);
    kept.forEach((id, own) ->
        own.text()
            .ifPresent(
                text -> lines.add(new SheetLine(id, own.side(), text, new Origin.Own(), false))));
    Set<String> struck =
        kept.entrySet().stream()
            .filter(entry -> entry.getValue().struck())
            .map(Map.Entry::getKey)
            .collect(toUnmodifiableSet());
    return new EvidenceSheet(
        lines.stream().map(line -> line.withStruck(struck.contains(line.id()))).toList());
  }

  private static List<SheetLine> fromHistory(PatternReading reading, SheetWords words) {
    List<SheetLine> lines = new ArrayList<>();
    reading.view(Pattern.LEARNED).reasonsFor().forEach(one -> lines.add(line(one, Side.FOR)));
    reading
        .view(Pattern.LEARNED)
        .reasonsAgainst()
        .forEach(one -> lines.add(line(one, Side.AGAINST)));
    reading.views().stream()
        .filter(view -> view.fit() == Fit.FITS)
        .forEach(view ->
            words
                .fits(view.pattern())
                .ifPresent(text -> lines.add(hint("fits-" + view.pattern().name(), text))));
    reading
        .discussed()
        .forEach(one ->
            lines.add(
                new SheetLine(
                    "ask-" + one.illness().id(),
                    Side.AGAINST,
                    words.ask().formatted(one.illness().name()),
                    new Origin.Told(one.because(), Optional.empty()),
                    false)));
    return lines;
  }

  private static SheetLine line(Reason reason, Side side) {
    return new SheetLine(
        "told-" + reason.indicator().id(),
        side,
        reason.indicator().sentence(),
        new Origin.Told(reason.because(), Optional.of(reason.indicator().standing())),
        false);
  }

  private static SheetLine hint(String id, String text) {
    return new SheetLine(
        id, Side.AGAINST, text, new Origin.Told(new TreeSet<>(), Optional.empty()), false);
  }

  /// What counts on a side.
  public List<SheetLine> counting(Side side) {
    return lines.stream().filter(line -> line.side() == side && !line.struck()).toList();
  }

  /// What was struck, on either side.
  public List<SheetLine> struck() {
    return lines.stream().filter(SheetLine::struck).toList();
  }

  public Optional<SheetLine> find(String id) {
    return lines.stream().filter(line -> line.id().equals(id)).findFirst();
  }
}
