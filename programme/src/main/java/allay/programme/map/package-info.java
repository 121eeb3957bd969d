/// The personal map as a person meets it: words, graph, charts. Shared by the command and the web.
@NullMarked
package allay.programme.map;

import org.jspecify.annotations.NullMarked;
