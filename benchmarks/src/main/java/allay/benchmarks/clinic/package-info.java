/// Many paired devices on one server with PostgreSQL.
@NullMarked
package allay.benchmarks.clinic;

import org.jspecify.annotations.NullMarked;
