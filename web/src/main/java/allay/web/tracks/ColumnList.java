package allay.web.tracks;

import allay.programme.diary.KeptColumn;
import java.util.List;

/// What the list shows: what is asked for in the order of the day, and what was put away.
public record ColumnList(List<KeptColumn> asked, List<KeptColumn> archived) {
  public ColumnList {
    asked = List.copyOf(asked);
    archived = List.copyOf(archived);
  }

  static ColumnList all(List<KeptColumn> columns) {
    return new ColumnList(
        columns.stream().filter(column -> !column.archived()).toList(),
        columns.stream().filter(KeptColumn::archived).toList());
  }

  /// What it is, in words.
  public static String kind(KeptColumn column) {
    return switch (column.kind()) {
      case TRACK ->
          switch (column.direction()) {
            case HIGHER_IS_BETTER -> "scored 0 to 10, higher is better";
            case LOWER_IS_BETTER -> "scored 0 to 10, lower is better";
            case UNKNOWN -> "scored 0 to 10";
          };
      case PRACTICE -> "something you do";
      case GOOD_MOMENT -> "a good moment";
    };
  }
}
