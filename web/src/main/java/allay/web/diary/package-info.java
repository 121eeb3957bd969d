/// The diary to look back into: a month, a day, an entry with its earlier versions, charts.
@NullMarked
package allay.web.diary;

import org.jspecify.annotations.NullMarked;
