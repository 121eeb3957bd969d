package allay.web.diary;

import allay.programme.diary.Column;
import allay.programme.diary.Diary;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.map.DosesChart;
import allay.programme.map.MapHtml;
import allay.programme.map.MapReport;
import allay.programme.map.ScoresChart;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Charts of a diary over time.
///
/// @param goodMoments empty when there was none in the span
public record ChartsView(
    Span span,
    Optional<GoodMomentTally> goodMoments,
    List<Content> scores,
    List<Content> practices) {
  public ChartsView {
    scores = List.copyOf(scores);
    practices = List.copyOf(practices);
  }

  /// @param report the last map, whose levels are drawn over the scores
  static ChartsView of(KeptDiary kept, Span span, Optional<MapReport> report) {
    Optional<Diary> diary = kept.toDiary();
    return new ChartsView(
        span,
        goodMoments(kept, span),
        diary.map(it -> scores(kept, it, span, report)).orElse(List.of()),
        diary.map(it -> practices(kept, it, span)).orElse(List.of()));
  }

  private static Optional<GoodMomentTally> goodMoments(KeptDiary kept, Span span) {
    List<LocalDate> days = kept.entries().stream().map(KeptEntry::date).toList();
    return days.isEmpty()
        ? Optional.empty()
        : GoodMomentTally.of(kept, span.from(days.getFirst(), days.getLast()), days.getLast());
  }

  private static List<Content> scores(
      KeptDiary kept, Diary diary, Span span, Optional<MapReport> report) {
    return named(kept, KeptColumn.Kind.TRACK).stream()
        .map(name -> MapHtml.chart(ScoresChart.of(diary, name, span.charts(), report)))
        .toList();
  }

  private static List<Content> practices(KeptDiary kept, Diary diary, Span span) {
    return named(kept, KeptColumn.Kind.PRACTICE).stream()
        .map(name -> MapHtml.chart(DosesChart.of(diary, name, span.charts())))
        .toList();
  }

  private static List<String> named(KeptDiary kept, KeptColumn.Kind kind) {
    return kept.columns().stream()
        .filter(column -> column.kind() == kind && !column.archived())
        .map(KeptColumn::column)
        .map(Column::name)
        .toList();
  }

  public boolean isEmpty() {
    return goodMoments.isEmpty() && scores.isEmpty() && practices.isEmpty();
  }
}
