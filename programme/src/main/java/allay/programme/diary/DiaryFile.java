package allay.programme.diary;

import java.util.List;

/// A diary as a file holds it; its columns are numbered within the file.
///
/// @param histories in the order of the file; an id may be there twice
record DiaryFile(List<KeptColumn> columns, List<EntryHistory> histories) {
  DiaryFile {
    columns = List.copyOf(columns);
    histories = List.copyOf(histories);
  }
}
