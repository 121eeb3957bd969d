package allay.programme.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import allay.programme.diary.Column;
import allay.programme.diary.DiaryProblem;
import allay.programme.diary.DiaryReader;
import allay.programme.diary.Direction;
import allay.programme.diary.Entry;
import allay.programme.diary.EntryHistory;
import allay.programme.diary.EntryId;
import allay.programme.diary.EntryVersion;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are handed in as exports. Moving whole diaries is tested where they are stored.
class ExchangeTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
  private static final KeptDiary NOTHING_KEPT = new KeptDiary(0, List.of(), List.of());
  private static final Everything EMPTY = new Everything(NOTHING_KEPT, new Told(List.of()));

  private static final String VERSION =
      "'since':'2026-01-05T20:00:00Z','deleted':false,'date':'2026-01-05','time':'20:00Z',"
          + "'values':{'1':3.5},'note':'zzyzx'";

  private static final KeptDiary DIARY =
      new KeptDiary(
          1,
          List.of(KeptColumn.of(1, Kind.TRACK, "Pain", Direction.LOWER_IS_BETTER)),
          List.of(
              new EntryHistory(
                  new EntryId("e"),
                  List.of(
                      new EntryVersion(
                          1,
                          Instant.parse("2026-01-05T20:00:00Z"),
                          Optional.of(
                              new KeptEntry(
                                  new EntryId("e"),
                                  LocalDate.of(2026, 1, 5),
                                  Optional.of(Entry.TimeOfDay.of("20:00Z")),
                                  Map.of(1, 3.5),
                                  Optional.of("zzyzx"))))))));

  private static final Told TOLD =
      new Told(
          List.of(
              new Statement(
                  Subject.of("history", "where"),
                  Instant.parse("2026-01-05T20:00:00.5Z"),
                  Optional.of("{\"places\":[\"zzyzx\"],\"sure\":1.50}")),
              Statement.takenBack(
                  Subject.of("medicine", "3f"), Instant.parse("2026-01-05T21:00:00Z"))));

  private static final Everything ALL = new Everything(DIARY, TOLD);

  private static String json(String version) {
    return """
    {'schemaVersion':2,\
    'columns':[{'number':1,'kind':'TRACK','name':'Pain','direction':'LOWER_IS_BETTER','archived':false}],\
    'entries':[{'id':'e','versions':[{%s}]}],\
    'statements':[\
    {'subject':'history/where','at':'2026-01-05T20:00:00.500Z','takenBack':false,\
    'value':{'places':['zzyzx'],'sure':1.50}},\
    {'subject':'medicine/3f','at':'2026-01-05T21:00:00Z','takenBack':true}]}\
    """
        .formatted(version)
        .replace('\'', '"');
  }

  private static ImportPlan plan(String file) throws DiaryProblem {
    return Exchange.plan(EMPTY, file.getBytes(UTF_8), NOW);
  }

  @Test
  void json_has_a_form_that_others_can_read() {
    assertThat(new String(Exchange.toJson(ALL), UTF_8)).isEqualTo(json(VERSION));
  }

  @Test
  void an_export_is_imported_as_it_was() throws DiaryProblem {
    ImportPlan plan = plan(json(VERSION));
    assertThat(plan.diary().added()).isEqualTo(DIARY.histories());
    assertThat(plan.statements()).isEqualTo(TOLD.statements());
    assertThat(plan("\uFEFF \n" + json(VERSION)).diary().newColumns()).isEqualTo(DIARY.columns());
    ImportPlan again = Exchange.plan(ALL, Exchange.toJson(ALL), NOW);
    assertThat(again.diary().same()).containsExactly(new EntryId("e"));
    assertThat(again.statements()).isEmpty();
  }

  @Test
  void a_file_from_before_there_were_statements_is_read_still() throws DiaryProblem {
    String file = json(VERSION).replace("\"schemaVersion\":2", "\"schemaVersion\":1");
    String older = file.substring(0, file.indexOf(",\"statements\"")) + "}";
    assertThat(plan(older).diary().added()).isEqualTo(DIARY.histories());
    assertThat(plan(older).statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'note':'zzyzx' | 'note':7 | entry 1 of the file: a field is missing or of another kind",
        "'note':'zzyzx' | 'note':null | entry 1 of the file: a field is missing or of another kind",
        "'note':'zzyzx' | 'note':{'zzyzx':1} | entry 1 of the file: a field is missing or of"
            + " another kind",
        "'note':'zzyzx' | 'note':'zzyzx\\u0000' | entry 1 of the file: a note holds a character"
            + " that cannot be stored",
        "'note':'zzyzx' | 'note':'zzyzx\\uD800' | entry 1 of the file: a note holds a character"
            + " that cannot be stored",
        "'note':'zzyzx' | 'note':'zzyzx | line 1: the file is broken JSON",
        "'2026-01-05', | 'zzyzx', | entry 1 of the file: a field is missing or of another kind",
        "'2026-01-05', | '2027-01-05', | entry 1 of the file: 2027-01-05 lies in the future; write"
            + " a day up to today",
        "'2026-01-05', | '1026-01-05', | entry 1 of the file: the date is before 1900-01-01",
        "'2026-01-05', | '1926-01-05', | entry 1 of the file: 1926-01-05 is more than 50 years ago;"
            + " check the year",
        "'20:00Z' | 'noon' | entry 1 of the file: a field is missing or of another kind",
        "'1':3.5 | '1':10.5 | entry 1 of the file: a score is a number from 0 to 10",
        "'1':3.5 | '1':-1 | entry 1 of the file: a value lies outside of its scale",
        "'1':3.5 | '1':1e999 | entry 1 of the file: a value lies outside of its scale",
        "'1':3.5 | '1':'3' | entry 1 of the file: a field is missing or of another kind",
        "'1':3.5 | 'x':3 | entry 1 of the file: a field is missing or of another kind",
        "'1':3.5 | '2':3 | entry 1 of the file: there is no column number 2",
        "'deleted':false | 'gone':false | entry 1 of the file: a field is missing or of another"
            + " kind",
        "'id':'e' | 'id':' ' | entry 1 of the file: an entry needs an id",
        "'TRACK' | 'CAR' | column 1 of the file: a field is missing or of another kind",
        "'TRACK' | 'GOOD_MOMENT' | entry 1 of the file: a good moment is 1 when it was there and 0"
            + " when it was not",
        "'Pain' | 'good:calm' | column 1 of the file: a track's name does not start with good:, a"
            + " good moment's does in files",
        "'Pain' | 'note' | column 1 of the file: the name is taken by the diary itself; choose"
            + " another",
        "'columns': | 'colums': | the file is no diary written by Allay: \"columns\" is missing",
        "'entries': | 'entrys': | the file is no diary written by Allay: \"entries\" is missing",
        "'schemaVersion':2, | 'schema':1, | the file is no diary written by Allay:"
            + " \"schemaVersion\" is missing",
        "'schemaVersion':2 | 'schemaVersion':0 | the file is no diary written by Allay:"
            + " \"schemaVersion\" is missing",
        "'statements': | 'statement': | the file is no diary written by Allay: \"statements\" is"
            + " missing",
        "'history/where' | 'zzyzx' | statement 1 of the file: a subject is kind/thing, as in"
            + " history/where",
        "'history/where' | 7 | statement 1 of the file: a field is missing or of another kind",
        "'2026-01-05T20:00:00.500Z' | 'zzyzx' | statement 1 of the file: a field is missing or of"
            + " another kind",
        "'value': | 'zzyzx': | statement 1 of the file: a field is missing or of another kind",
        "['zzyzx'] | ['zzyzx\\u0000'] | statement 1 of the file: a statement holds a character"
            + " that cannot be stored",
        "['zzyzx'] | ['zzyzx\\uDE00'] | statement 1 of the file: a statement holds a character"
            + " that cannot be stored",
        "'takenBack':true | 'takenBack':'zzyzx' | statement 2 of the file: a field is missing or of"
            + " another kind",
        "'takenBack':true | 'takenBack':false | statement 2 of the file: a field is missing or of"
            + " another kind",
        "'schemaVersion':2 | 'schemaVersion':3 | the file was written by a newer Allay; bring this"
            + " one up to date first"
      })
  void a_file_that_is_no_export_gets_one_line_without_words_of_a_note(
      String right, String wrong, String answer) {
    String good = json(VERSION);
    String bad = good.replace(right.replace('\'', '"'), wrong.replace('\'', '"'));
    assertThat(bad).isNotEqualTo(good);
    assertThat(catchThrowableOfType(DiaryProblem.class, () -> plan(bad)))
        .hasMessage(answer)
        .hasMessageNotContaining("zzyzx");
  }

  @Test
  void any_bytes_give_a_plan_or_one_line() {
    byte[] export = json(VERSION).getBytes(UTF_8);
    SplittableRandom random = new SplittableRandom(1);
    int rejected = 0;
    for (int run = 0; run < 10_000; run++) {
      byte[] broken = export.clone();
      for (int wound = random.nextInt(3); wound >= 0; wound--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      rejected += isRejected(broken) ? 1 : 0;
    }
    assertThat(rejected).isBetween(5_000, 9_999);
  }

  private static boolean isRejected(byte[] content) {
    try {
      Exchange.plan(EMPTY, content, NOW);
      return false;
    } catch (DiaryProblem problem) {
      assertThat(problem.getMessage()).isNotBlank().hasLineCount(1).hasSizeLessThan(300);
      return true;
    }
  }

  @Test
  void a_kept_diary_becomes_what_a_map_is_made_from() {
    assertThat(DIARY.toDiary().orElseThrow().trackNames()).containsExactly("pain");
    assertThat(DIARY.toDiary().orElseThrow().entries()).hasSize(1);
    assertThat(NOTHING_KEPT.toDiary()).isEmpty();
  }

  @Test
  void a_kept_diary_and_its_file_are_the_same_to_a_map_whatever_good_moments_it_holds()
      throws DiaryProblem {
    String file =
        """
        date,time,id,good:Calm,Pain,did:walk,note
        2026-01-05,20:00Z,a,1,3.5,20,
        2026-01-06,20:00Z,b,1,,,
        """
            .replace("\n", "\r\n");
    ImportPlan plan = plan(file);
    KeptDiary diary = new KeptDiary(1, plan.diary().newColumns(), plan.diary().added());
    assertThat(Exchange.toCsv(diary)).asString(UTF_8).isEqualTo(file);
    assertThat(diary.toDiary()).contains(DiaryReader.read(Exchange.toCsv(diary), NOW));
    assertThat(diary.toDiary().orElseThrow().columns())
        .containsExactly(new Column.OfTrack("pain"), new Column.OfPractice("walk"));
  }

  @Test
  void a_diary_in_a_log_line_shows_no_note() {
    assertThat(DIARY.toString()).doesNotContain("zzyzx");
  }
}
