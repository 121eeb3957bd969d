package allay.programme.diary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Diaries broken at random.
class DiaryMutationTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private static final byte[] DIARY =
      """
      date,time,sleep,did:walk,good:calm,note,pain
      2026-01-05,07:30,5.5,20,1,"zzyzx, ""zzyzx""
      zzyzx",3
      2026-01-06,21:00+02:00,10,,,zzyzx,NA
      2026-01-08,,0,1440,0,,9.5
      """
          .getBytes(UTF_8);

  private static final List<byte[]> SPLINTERS =
      List.of(
          new byte[] {'"'},
          new byte[] {','},
          new byte[] {'\n'},
          new byte[] {'\r'},
          new byte[] {0},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {(byte) 0xC3},
          "\uFEFF".getBytes(UTF_8),
          "\u2028".getBytes(UTF_8),
          "-".getBytes(UTF_8),
          "1e999".getBytes(UTF_8),
          "9999-12-31".getBytes(UTF_8),
          "did:".getBytes(UTF_8),
          "good:".getBytes(UTF_8));

  @Test
  void any_bytes_give_a_diary_or_one_line() {
    SplittableRandom random = new SplittableRandom(1);
    int rejected = 0;
    for (int run = 0; run < 50_000; run++) {
      byte[] broken = DIARY;
      for (int wound = random.nextInt(4); wound >= 0; wound--) {
        broken = wounded(broken, random);
      }
      rejected += isRejected(broken) ? 1 : 0;
    }
    assertThat(rejected).isBetween(10_000, 49_999);
  }

  private static boolean isRejected(byte[] content) {
    try {
      Diary diary = DiaryReader.read(content, NOW);
      assertThat(diary.toSeries().days()).isEqualTo(diary.days());
      return false;
    } catch (DiaryProblem problem) {
      assertThat(problem.getMessage()).isNotBlank().hasLineCount(1).hasSizeLessThan(300);
      return true;
    }
  }

  private static byte[] wounded(byte[] content, SplittableRandom random) {
    int from = random.nextInt(content.length + 1);
    int to = Math.min(content.length, from + random.nextInt(4));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(content, 0, from);
    if (random.nextBoolean()) {
      out.writeBytes(SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    } else {
      out.write(random.nextInt(256));
    }
    out.write(content, to, content.length - to);
    return out.toByteArray();
  }
}
