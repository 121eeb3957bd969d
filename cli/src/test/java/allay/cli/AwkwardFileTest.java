package allay.cli;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that someone may well have, through the whole command with the real model: a right answer
/// or a plain statement, and nowhere a number that is none. The limit of time is for a busy
/// machine.
@Timeout(value = 5, unit = MINUTES)
class AwkwardFileTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 6);

  @TempDir private Path folder = Path.of("");

  private record Answer(int status, String out, String err) {}

  /// @param row what stands behind the date of day t
  private Answer map(String header, int days, IntFunction<String> row, String... options)
      throws IOException {
    String rows =
        IntStream.range(0, days)
            .mapToObj(t -> FIRST_DAY.plusDays(t) + "," + row.apply(t) + "\n")
            .collect(Collectors.joining());
    return map(header + "\n" + rows, options);
  }

  private Answer map(String text, String... options) throws IOException {
    Path file = folder.resolve("diary.csv");
    Files.writeString(file, text);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "map";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    int status =
        Allay.commandLine(Wiring.ENGINE, clock, false)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    assertThat(out.toString()).doesNotContain("NaN", "Infinity");
    return new Answer(status, out.toString(), err.toString());
  }

  /// A score that wanders without any pattern, a half point apart.
  private static double score(int t, int track) {
    return 2 + (t * (7 + 2 * track) + t * t * (3 + track)) % 11 / 2.0;
  }

  @Test
  void one_score_ever_says_how_many_days_more_are_needed() throws IOException {
    Answer answer = map("date,sleep,pain", 40, t -> t == 20 ? ",4" : ",");
    assertThat(answer.status()).isEqualTo(ExitStatus.TOO_LITTLE_DATA);
    assertThat(answer.out()).contains("13 more days");
  }

  @Test
  void columns_without_a_single_score_say_so() throws IOException {
    Answer answer = map("date,sleep,pain", 40, _ -> ",");
    assertThat(answer.status()).isEqualTo(ExitStatus.TOO_LITTLE_DATA);
    assertThat(answer.out()).contains("14 more days");
  }

  @Test
  void a_pain_that_never_changes_has_its_own_answer() throws IOException {
    Answer answer = map("date,sleep,pain", 40, t -> score(t, 0) + ",10");
    assertThat(answer.status()).isEqualTo(ExitStatus.TOO_LITTLE_DATA);
    assertThat(answer.out()).contains("pain");
  }

  @Test
  void what_never_changes_is_left_out_by_name_and_the_rest_makes_a_map() throws IOException {
    Answer answer =
        map("date,sleep,did:walk,did:yoga,pain", 30, t -> "5,0,1," + score(t, 1), "--json");
    assertThat(answer.status()).isEqualTo(0);
    assertThat(answer.out()).contains("sleep", "walk", "yoga").hasLineCount(1);
  }

  @Test
  void the_same_column_twice_under_two_names_makes_a_map() throws IOException {
    Answer answer = map("date,tension,pain", 30, t -> score(t, 0) + "," + score(t, 0), "--json");
    assertThat(answer.status()).isEqualTo(0);
  }

  @Test
  void a_gap_of_200_days_makes_a_map() throws IOException {
    String rows =
        IntStream.range(0, 60)
            .mapToObj(t -> FIRST_DAY.plusDays(t < 30 ? t : t + 200) + "," + score(t, 1) + "\n")
            .collect(Collectors.joining());
    Answer answer = map("date,pain\n" + rows);
    assertThat(answer.status()).isEqualTo(0);
    assertThat(answer.out()).contains("pain");
  }

  @Test
  void more_tracks_than_can_be_kept_apart_are_refused_in_one_line() throws IOException {
    String names = IntStream.range(0, 20).mapToObj(k -> "t" + k).collect(Collectors.joining(","));
    Answer answer = map("date," + names + ",pain", 20, _ -> "5" + ",5".repeat(20));
    assertThat(answer.status()).isEqualTo(ExitStatus.BAD_INPUT);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).hasLineCount(1).contains("20");
  }
}
