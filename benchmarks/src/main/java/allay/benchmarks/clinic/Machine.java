package allay.benchmarks.clinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;

/// The least that an answer needs of this machine while it does nothing else, in microseconds: one
/// row committed by the same database, and one byte sent to a process and back.
record Machine(Histogram commits, Histogram roundTrips) {
  private static final int TIMES = 2_000;
  private static final int WARM_UP = 200;
  private static final int DIGITS = 3;

  static Machine measure(DataSource database) throws SQLException, IOException {
    return new Machine(timeCommits(database), timeRoundTrips());
  }

  private static Histogram timeCommits(DataSource database) throws SQLException {
    Histogram times = new Histogram(DIGITS);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE one_row (number INTEGER)");
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO one_row VALUES (1)")) {
        for (int i = -WARM_UP; i < TIMES; i++) {
          long start = System.nanoTime();
          insert.executeUpdate();
          record(times, i, start);
        }
      }
      statement.execute("DROP TABLE one_row");
    }
    return times;
  }

  private static Histogram timeRoundTrips() throws IOException {
    Histogram times = new Histogram(DIGITS);
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofPlatform().daemon().start(() -> echo(server));
      try (Socket socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
        socket.setTcpNoDelay(true);
        for (int i = -WARM_UP; i < TIMES; i++) {
          long start = System.nanoTime();
          socket.getOutputStream().write(1);
          if (socket.getInputStream().read() != 1) {
            throw new IOException("the echo is broken");
          }
          record(times, i, start);
        }
      }
    }
    return times;
  }

  private static void echo(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.setTcpNoDelay(true);
      int read = socket.getInputStream().read();
      while (read >= 0) {
        socket.getOutputStream().write(read);
        read = socket.getInputStream().read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void record(Histogram times, int round, long start) {
    if (round >= 0) {
      times.recordValue((System.nanoTime() - start) / 1_000);
    }
  }
}
