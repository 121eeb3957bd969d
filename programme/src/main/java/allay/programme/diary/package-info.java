/// A person's diary: reading it from a file, what its columns mean, and the days it covers. Start
/// at `DiaryReader` and `Diary`. Many people's diaries: `PanelReader`.
@NullMarked
package allay.programme.diary;

import org.jspecify.annotations.NullMarked;
