/// Keeps diaries in a database: the adapters of `People`, `Diaries` and `Devices`, on SQLite for
/// one person at home or on PostgreSQL for a clinic. Start at `Storage` and `Store`.
@NullMarked
package allay.store;

import org.jspecify.annotations.NullMarked;
