package allay.web.exchange;

import static java.util.stream.Collectors.joining;

import allay.programme.diary.DiaryPlan;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.exchange.ImportPlan;
import allay.web.page.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person sees of a plan before they say yes.
///
/// @param number of the file
/// @param changes the state of the diary that it is about
/// @param entries how many entries would be new
/// @param days first and last day of these, in words; empty when there is none
/// @param deleted new entries that were deleted where the file comes from: they come with their
///   earlier versions, and stay deleted
/// @param taken names of new tracks, practices and good moments
/// @param putAway names of those new ones that come in put away
/// @param back names of those that are asked for again
/// @param told how many statements would be new, earlier ones included
/// @param differences the first few of `differing`
/// @param conflicts how many ids the file gives to different entries
public record ShownPlan(
    long number,
    long changes,
    String file,
    int entries,
    String days,
    int deleted,
    List<String> taken,
    List<String> putAway,
    List<String> back,
    int told,
    int same,
    int differing,
    List<Difference> differences,
    int conflicts,
    String conflictNames) {
  private static final int MOST_DIFFERENCES = 5;
  private static final int MOST_CONFLICTS = 3;

  public ShownPlan {
    taken = List.copyOf(taken);
    putAway = List.copyOf(putAway);
    back = List.copyOf(back);
    differences = List.copyOf(differences);
  }

  static ShownPlan of(KeptDiary diary, ImportPlan all, WaitingFile file) {
    DiaryPlan plan = all.diary();
    List<KeptColumn> columns = new ArrayList<>(diary.columns());
    columns.addAll(plan.newColumns());
    List<LocalDate> days =
        plan.added().stream()
            .map(EntryHistory::entry)
            .flatMap(Optional::stream)
            .map(KeptEntry::date)
            .sorted()
            .toList();
    return new ShownPlan(
        file.number(),
        plan.changes(),
        Excerpt.of(file.name()),
        days.size(),
        days.isEmpty() ? "" : span(days.getFirst(), days.getLast()),
        plan.added().size() - days.size(),
        names(plan.newColumns(), false),
        names(plan.newColumns(), true),
        plan.broughtBack().stream().map(KeptColumn::name).toList(),
        all.statements().size(),
        plan.same().size(),
        plan.differing().size(),
        plan.differing().stream()
            .limit(MOST_DIFFERENCES)
            .map(differing -> Difference.of(differing, columns))
            .toList(),
        plan.conflicts().size(),
        plan.conflicts().stream()
            .limit(MOST_CONFLICTS)
            .map(EntryId::text)
            .map(Excerpt::of)
            .collect(joining(", ")));
  }

  private static String span(LocalDate first, LocalDate last) {
    return first.equals(last)
        ? "on " + Days.full(first)
        : "from " + Days.full(first) + " to " + Days.full(last);
  }

  private static List<String> names(List<KeptColumn> columns, boolean archived) {
    return columns.stream()
        .filter(column -> column.archived() == archived)
        .map(KeptColumn::name)
        .toList();
  }

  /// Whether the file may be brought in.
  public boolean isPossible() {
    return conflicts == 0;
  }

  /// Whether bringing it in would change anything, whichever side stays.
  public boolean doesSomething() {
    return entries + deleted + differing + told + taken.size() + putAway.size() > 0;
  }
}
