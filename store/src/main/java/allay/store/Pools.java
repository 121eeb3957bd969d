package allay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Pools of connections, and the tables behind them.
final class Pools {
  /// Longer than any transaction takes, short enough to tell someone that something is wrong.
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private Pools() {}

  static HikariConfig of(int connections) {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(LONGEST_WAIT.toMillis());
    return config;
  }

  static HikariDataSource of(int connections, DataSource source) {
    HikariConfig config = of(connections);
    config.setDataSource(source);
    return new HikariDataSource(config);
  }

  /// Tables of a newer Allay are refused: by default they would be taken for one's own.
  static Flyway migrations(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:allay/store/migrations")
        .ignoreMigrationPatterns(new String[0])
        .load();
  }

  static void migrate(DataSource source) {
    try {
      migrations(source).migrate();
    } catch (FlywayException e) {
      throw new StorageFailure(
          "the tables of the store could not be made or brought up to date", e);
    }
  }
}
