package allay.programme.history;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.history.Answer.Counted;
import allay.programme.history.Answer.Skipped;
import allay.programme.told.Statement;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HistoryInvitationTest {
  private static final Questions QUESTIONS = Questions.load();
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Statement AGE = Histories.statement("age", new Counted(50), NOW);

  private static HistoryInvitation of(List<Statement> statements) {
    return HistoryInvitation.of(new Told(statements), QUESTIONS);
  }

  @Test
  void it_invites_to_begin_then_to_go_on_until_all_is_told() {
    assertThat(of(List.of())).isEqualTo(HistoryInvitation.BEGIN);
    assertThat(of(List.of(AGE))).isEqualTo(HistoryInvitation.GO_ON);
    Stream<Statement> all =
        QUESTIONS.all().map(one -> Histories.statement(one.id(), new Skipped(), NOW));
    assertThat(of(all.toList())).isEqualTo(HistoryInvitation.NONE);
  }

  @Test
  void put_away_it_stays_away() {
    Statement away = HistoryInvitation.putAway(NOW);
    assertThat(of(List.of(away))).isEqualTo(HistoryInvitation.NONE);
    assertThat(of(List.of(away, AGE))).isEqualTo(HistoryInvitation.NONE);
  }
}
