/// How a person tells how the pain began and what it is like, one question at a time.
@NullMarked
package allay.web.history;

import org.jspecify.annotations.NullMarked;
