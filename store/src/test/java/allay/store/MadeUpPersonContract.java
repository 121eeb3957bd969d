package allay.store;

import static org.assertj.core.api.Assertions.assertThat;

import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.Diaries.Undone;
import allay.programme.diary.EntryChange;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptDiary;
import allay.programme.diary.KeptEntry;
import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import allay.programme.told.Statement;
import allay.programme.told.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The made-up person among real ones, whichever database is behind it.
abstract class MadeUpPersonContract extends OnStore {
  private static final Subject WHERE = Subject.of("history", "where");
  private static final Person ROBIN = new Person(MadeUpPerson.ID, MadeUpPerson.NAME);

  MadeUpPersonContract(TestDatabase database) {
    super(database);
  }

  private void moveIn() {
    MadeUpPerson.moveIn(people(), transfers(), clock, MadeUpPerson.SEED);
  }

  private KeptDiary madeUp() {
    return diaries().of(MadeUpPerson.ID).orElseThrow();
  }

  private KeptEntry today() {
    return new KeptEntry(
        new EntryId("visit"),
        LocalDate.now(clock),
        Optional.empty(),
        Map.of(1, 4.0),
        Optional.empty());
  }

  @Test
  void the_made_up_person_moves_in_with_every_version_of_every_entry() {
    moveIn();
    KeptDiary expected = MadeUpPerson.diary(clock, MadeUpPerson.SEED);
    assertThat(people().find(MadeUpPerson.ID)).contains(ROBIN);
    assertThat(madeUp().columns()).isEqualTo(expected.columns());
    assertThat(madeUp().entries()).isEqualTo(expected.entries());
    assertThat(madeUp().histories()).containsExactlyInAnyOrderElementsOf(expected.histories());
    assertThat(madeUp().toDiary()).isEqualTo(expected.toDiary());
  }

  @Test
  void moving_in_again_leaves_one_made_up_person_and_nothing_that_a_visitor_wrote() {
    moveIn();
    KeptDiary first = madeUp();
    assertThat(diaries().add(MadeUpPerson.ID, today())).isInstanceOf(EntryChange.Done.class);
    moveIn();
    assertThat(people().all()).containsExactly(new Person(ANNA, "Anna"), ROBIN);
    assertThat(madeUp()).isEqualTo(first);
  }

  @Test
  void nobody_else_is_touched() {
    diaries().add(ANNA, entry("e", 3));
    KeptDiary before = diary();
    moveIn();
    moveIn();
    people().erase(MadeUpPerson.ID);
    assertThat(diary()).isEqualTo(before);
  }

  @Test
  void a_visitor_checks_in_today_and_takes_it_back() {
    moveIn();
    List<KeptEntry> before = madeUp().entries();
    diaries().add(MadeUpPerson.ID, today());
    assertThat(madeUp().entries()).hasSize(before.size() + 1).last().isEqualTo(today());
    assertThat(undo(MadeUpPerson.ID)).isEqualTo(new Undone.Done(List.of(new EntryId("visit"))));
    assertThat(madeUp().entries()).isEqualTo(before);
  }

  @Test
  void what_a_visitor_told_goes_with_the_made_up_person_and_when_it_moves_in_anew() {
    Statement here = Statement.of(WHERE, clock.instant(), "knee");
    moveIn();
    List<Statement> first = statements().of(MadeUpPerson.ID).statements();
    statements().add(ANNA, here);
    statements().add(MadeUpPerson.ID, Statement.of(WHERE, clock.instant(), "head"));
    moveIn();
    assertThat(statements().of(MadeUpPerson.ID).statements()).isEqualTo(first);
    statements().add(MadeUpPerson.ID, Statement.of(WHERE, clock.instant(), "head"));
    people().erase(MadeUpPerson.ID);
    assertThat(statements().of(MadeUpPerson.ID).statements()).isEmpty();
    assertThat(statements().of(ANNA).statements()).containsExactly(here);
  }

  @Test
  void erasing_removes_the_made_up_person() {
    moveIn();
    assertThat(people().erase(MadeUpPerson.ID)).isIn(Erasure.FOR_GOOD, Erasure.TRACES_MAY_REMAIN);
    assertThat(people().all()).containsExactly(new Person(ANNA, "Anna"));
    assertThat(diaries().of(MadeUpPerson.ID)).isEmpty();
  }
}
