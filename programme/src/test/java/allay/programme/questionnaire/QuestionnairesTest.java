package allay.programme.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.questionnaire.Questionnaires.Brought;
import allay.programme.told.Told;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private static Response response(String id, String at) {
    return new Response(
        id, "peg", OffsetDateTime.parse(at), new Answers(Map.of("/75893-8", List.of("4"))));
  }

  @Test
  void answers_come_back_as_they_were_given_with_day_and_offset() {
    Response given = response("r1", "2026-11-24T23:30+05:30");
    Questionnaires kept = Questionnaires.of(new Told(List.of(Questionnaires.keep(given))));
    assertThat(kept.responses()).containsExactly(given);
    assertThat(kept.response("peg", "r1")).contains(given);
    assertThat(kept.response("phq-9", "r1")).isEmpty();
  }

  @Test
  void answers_are_listed_by_time_however_they_were_told() {
    Response later = response("r1", "2026-11-24T10:00Z");
    Response earlier = response("r2", "2026-10-24T10:00Z");
    Told told = new Told(List.of(Questionnaires.keep(later), Questionnaires.keep(earlier)));
    assertThat(Questionnaires.of(told).of("peg")).containsExactly(earlier, later);
  }

  @Test
  void what_is_removed_is_gone_from_the_list() {
    Response given = response("r1", "2026-11-24T10:00Z");
    Told told = new Told(List.of(Questionnaires.keep(given), Questionnaires.remove(given, NOW)));
    assertThat(Questionnaires.of(told).responses()).isEmpty();
  }

  @Test
  void a_questionnaire_that_was_brought_along_has_the_same_id_each_time() {
    String id = Questionnaires.idOf("{}");
    assertThat(id).isEqualTo(Questionnaires.idOf("{}")).isNotEqualTo(Questionnaires.idOf("{ }"));
    Brought brought = new Brought("Mine", "{\"resourceType\": \"Questionnaire\"}");
    Told told = new Told(List.of(Questionnaires.keep(id, brought, NOW)));
    assertThat(Questionnaires.of(told).brought()).containsEntry(id, brought);
    Told gone =
        new Told(List.of(Questionnaires.keep(id, brought, NOW), Questionnaires.remove(id, NOW)));
    assertThat(Questionnaires.of(gone).brought()).isEmpty();
  }
}
