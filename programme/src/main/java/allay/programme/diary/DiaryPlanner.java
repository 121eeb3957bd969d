package allay.programme.diary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares a file with a diary. Columns are matched by kind and folded name, entries by id.
final class DiaryPlanner {
  private final KeptDiary here;
  private final List<KeptColumn> newColumns = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private final List<EntryHistory> added = new ArrayList<>();
  private final List<DiaryPlan.Differing> differing = new ArrayList<>();
  private final List<EntryId> same = new ArrayList<>();
  private final List<EntryId> conflicts = new ArrayList<>();

  private DiaryPlanner(KeptDiary here) {
    this.here = here;
  }

  static DiaryPlan plan(KeptDiary here, DiaryFile file) {
    DiaryPlanner planner = new DiaryPlanner(here);
    file.columns().forEach(planner::match);
    Map<EntryId, EntryHistory> known =
        here.histories().stream().collect(toMap(EntryHistory::id, Function.identity()));
    file.histories().stream()
        .collect(groupingBy(EntryHistory::id, LinkedHashMap::new, toList()))
        .forEach((id, alike) -> planner.compare(Optional.ofNullable(known.get(id)), alike));
    return new DiaryPlan(
        here.changes(),
        planner.newColumns,
        planner.broughtBack(file),
        planner.added,
        planner.differing,
        planner.same,
        planner.conflicts);
  }

  private void match(KeptColumn inFile) {
    Optional<KeptColumn> match =
        here.columns().stream()
            .filter(column -> column.column().equals(inFile.column()))
            .findFirst();
    numbers.put(inFile.number(), match.orElseGet(() -> added(inFile)).number());
  }

  /// More columns than a day can ask for come in archived.
  private KeptColumn added(KeptColumn inFile) {
    List<KeptColumn> columns = columns();
    KeptColumn column =
        new KeptColumn(
            DiaryRules.nextNumber(columns),
            inFile.kind(),
            inFile.name(),
            inFile.direction(),
            inFile.archived() || !DiaryRules.hasRoom(inFile.kind(), columns));
    newColumns.add(column);
    return column;
  }

  private List<KeptColumn> columns() {
    List<KeptColumn> columns = new ArrayList<>(here.columns());
    columns.addAll(newColumns);
    return columns;
  }

  private void compare(Optional<EntryHistory> known, List<EntryHistory> alike) {
    EntryHistory inFile = translated(alike.getFirst());
    if (alike.stream().map(EntryHistory::entry).distinct().count() > 1) {
      conflicts.add(inFile.id());
    } else if (known.isEmpty()) {
      added.add(inFile);
    } else if (known.get().entry().equals(inFile.entry())) {
      same.add(inFile.id());
    } else {
      differing.add(new DiaryPlan.Differing(inFile.id(), known.get().current(), inFile.entry()));
    }
  }

  private EntryHistory translated(EntryHistory history) {
    return new EntryHistory(
        history.id(),
        history.versions().stream()
            .map(version ->
                new EntryVersion(
                    version.number(), version.since(), version.content().map(this::translated)))
            .toList());
  }

  private KeptEntry translated(KeptEntry entry) {
    Map<Integer, Double> values = new TreeMap<>();
    entry
        .values()
        .forEach((number, value) -> values.put(Objects.requireNonNull(numbers.get(number)), value));
    return new KeptEntry(entry.id(), entry.date(), entry.time(), values, entry.note());
  }

  private List<KeptColumn> broughtBack(DiaryFile file) {
    Set<Integer> used =
        Stream.concat(
                added.stream().map(EntryHistory::entry),
                differing.stream().map(DiaryPlan.Differing::inFile))
            .flatMap(Optional::stream)
            .flatMap(entry -> entry.values().keySet().stream())
            .collect(toSet());
    List<KeptColumn> columns = columns();
    List<KeptColumn> back = new ArrayList<>();
    for (KeptColumn inFile : file.columns()) {
      KeptColumn column =
          DiaryRules.find(columns, Objects.requireNonNull(numbers.get(inFile.number())))
              .orElseThrow();
      if (column.archived()
          && !inFile.archived()
          && used.contains(column.number())
          && DiaryRules.hasRoom(column.kind(), columns)) {
        KeptColumn active = column.withArchived(false);
        columns.set(columns.indexOf(column), active);
        back.add(active);
      }
    }
    return back;
  }
}
