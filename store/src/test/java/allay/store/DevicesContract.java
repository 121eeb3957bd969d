package allay.store;

import static allay.store.Secrets.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import allay.programme.access.Device;
import allay.programme.access.DeviceId;
import allay.programme.access.SecretHash;
import allay.programme.diary.People.Erasure;
import allay.programme.diary.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What devices and links promise, whichever database is behind them.
abstract class DevicesContract extends OnStore {
  static final Instant NOW = Instant.parse("2026-11-20T21:30:15.123456789Z");
  static final Instant UNTIL = NOW.plus(Duration.ofMinutes(10));

  private static final SecretHash LINK = hash(-1);
  private static final SecretHash PHONE = hash(1);
  private static final int MOST_PAIRED = 500;

  DevicesContract(TestDatabase database) {
    super(database);
  }

  private void offer(SecretHash link) {
    devices().offer(link, ANNA, UNTIL);
  }

  private Optional<Device> pair(SecretHash link, SecretHash device) {
    return devices().pair(link, device, "phone", NOW, DAY);
  }

  private Device paired(SecretHash device) {
    return paired(device, "phone", NOW);
  }

  private Device paired(SecretHash device, String name, Instant now) {
    offer(LINK);
    return devices().pair(LINK, device, name, now, DAY).orElseThrow();
  }

  @Test
  void a_link_opens_the_diary_of_its_person_and_pairs_a_device() {
    offer(LINK);
    assertThat(devices().offered(LINK, NOW)).contains(ANNA);
    Device phone = new Device(DeviceId.of(PHONE), ANNA, "Anna's phone", NOW, DAY);
    assertThat(devices().pair(LINK, PHONE, " Anna's phone ", NOW, DAY)).contains(phone);
    assertThat(devices().find(PHONE)).contains(phone);
    assertThat(devices().of(ANNA)).containsExactly(phone);
  }

  @Test
  void a_device_and_a_link_are_there_after_closing_and_opening_the_store() {
    Device phone = paired(PHONE);
    offer(LINK);
    reopen();
    assertThat(devices().find(PHONE)).contains(phone);
    assertThat(devices().offered(LINK, NOW)).contains(ANNA);
  }

  @Test
  void a_link_offered_by_another_process_pairs_here_and_the_device_is_known_there() {
    try (Store other = openAnother()) {
      other.devices().offer(LINK, ANNA, UNTIL);
      assertThat(pair(LINK, PHONE)).isPresent();
      assertThat(other.devices().find(PHONE)).isEqualTo(devices().find(PHONE)).isPresent();
      assertThat(other.devices().offered(LINK, NOW)).isEmpty();
    }
  }

  @Test
  void an_unknown_link_or_device_opens_nothing() {
    offer(LINK);
    assertThat(devices().offered(PHONE, NOW)).isEmpty();
    assertThat(pair(PHONE, PHONE)).isEmpty();
    assertThat(devices().find(PHONE)).isEmpty();
    assertThat(devices().find(LINK)).as("a link is no device").isEmpty();
    assertThat(devices().of(ANNA)).isEmpty();
  }

  @Test
  void a_used_link_does_not_work_twice() {
    paired(PHONE);
    assertThat(devices().offered(LINK, NOW)).isEmpty();
    assertThat(pair(LINK, hash(2))).isEmpty();
    assertThat(devices().find(hash(2))).isEmpty();
  }

  @Test
  void a_link_works_until_its_moment_to_the_nanosecond() {
    Instant last = UNTIL.minusNanos(1);
    offer(LINK);
    assertThat(devices().offered(LINK, UNTIL)).isEmpty();
    assertThat(devices().offered(LINK, last)).contains(ANNA);
    assertThat(devices().pair(LINK, PHONE, "phone", last, DAY)).isPresent();
    offer(LINK);
    assertThat(devices().pair(LINK, hash(2), "phone", UNTIL, DAY)).isEmpty();
    assertThat(devices().find(hash(2))).isEmpty();
  }

  /// As text, ".5Z" comes before "Z".
  @Test
  void moments_are_compared_as_moments_and_not_as_text() {
    Instant whole = Instant.parse("2026-11-20T21:30:15Z");
    devices().offer(LINK, ANNA, whole);
    assertThat(devices().offered(LINK, whole.plusMillis(500))).isEmpty();
    devices().offer(hash(-2), ANNA, whole.plusMillis(500));
    assertThat(devices().offered(hash(-2), whole)).contains(ANNA);
  }

  @Test
  void of_many_that_use_a_link_at_once_exactly_one_gets_the_device() throws Exception {
    int callers = 20;
    for (int round = 0; round < 5; round++) {
      SecretHash link = hash(-100 - round);
      int first = 100 * (1 + round);
      offer(link);
      CyclicBarrier start = new CyclicBarrier(callers);
      List<Future<Optional<Device>>> calls = new ArrayList<>();
      try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
        for (int i = 0; i < callers; i++) {
          SecretHash device = hash(first + i);
          calls.add(
              pool.submit(() -> {
                start.await();
                return pair(link, device);
              }));
        }
      }
      List<Device> winners = new ArrayList<>();
      for (Future<Optional<Device>> call : calls) {
        call.get().ifPresent(winners::add);
      }
      assertThat(winners).hasSize(1);
      assertThat(devices().of(ANNA)).hasSize(1 + round).containsAll(winners);
    }
  }

  @Test
  void a_link_whose_device_cannot_be_kept_is_not_used_up() {
    paired(PHONE);
    offer(LINK);
    assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> pair(LINK, PHONE));
    assertThat(devices().offered(LINK, NOW)).contains(ANNA);
    assertThat(pair(LINK, hash(2))).isPresent();
  }

  @Test
  void a_name_that_cannot_be_read_is_refused_and_changes_nothing() {
    Device phone = paired(PHONE);
    offer(LINK);
    for (String name : List.of("", "  ", "two\nlines", "nul\u0000", "x".repeat(61))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> devices().pair(LINK, hash(2), name, NOW, DAY));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> devices().rename(ANNA, phone.id(), name));
    }
    assertThat(devices().of(ANNA)).containsExactly(phone);
    assertThat(devices().offered(LINK, NOW)).contains(ANNA);
  }

  @Test
  void a_link_for_nobody_is_not_kept() {
    assertThatExceptionOfType(StorageFailure.class)
        .isThrownBy(() -> devices().offer(LINK, BERT, UNTIL));
    people().add(new Person(BERT, "Bert"));
    assertThat(devices().offered(LINK, NOW)).isEmpty();
  }

  @Test
  void devices_are_listed_oldest_first_each_with_its_person() {
    people().add(new Person(BERT, "Bert"));
    Device second = paired(hash(1), "second", Instant.parse("2026-11-20T12:00:00.5Z"));
    Device first = paired(hash(2), "first", Instant.parse("2026-11-20T12:00:00Z"));
    Device third = paired(hash(3), "third", Instant.parse("2026-11-20T12:00:01Z"));
    devices().offer(LINK, BERT, UNTIL);
    Device berts = devices().pair(LINK, hash(4), "phone", NOW, DAY).orElseThrow();
    assertThat(devices().of(ANNA)).containsExactly(first, second, third);
    assertThat(devices().of(BERT)).containsExactly(berts);
  }

  @Test
  void a_device_is_renamed_by_its_person_only() {
    people().add(new Person(BERT, "Bert"));
    Device phone = paired(PHONE);
    Device other = paired(hash(2));
    assertThat(devices().rename(ANNA, phone.id(), " kitchen \uD83D\uDCF1 ")).isTrue();
    assertThat(devices().of(ANNA))
        .containsExactlyInAnyOrder(phone.renamed("kitchen \uD83D\uDCF1"), other);
    assertThat(devices().rename(BERT, phone.id(), "Bert's")).isFalse();
    assertThat(devices().rename(ANNA, DeviceId.of(hash(3)), "none")).isFalse();
    assertThat(devices().find(PHONE)).contains(phone.renamed("kitchen \uD83D\uDCF1"));
  }

  @Test
  void a_revoked_device_opens_nothing_and_the_others_stay() {
    people().add(new Person(BERT, "Bert"));
    Device phone = paired(PHONE);
    Device other = paired(hash(2));
    assertThat(devices().revoke(BERT, phone.id())).isFalse();
    assertThat(devices().find(PHONE)).contains(phone);
    assertThat(devices().revoke(ANNA, phone.id())).isTrue();
    assertThat(devices().find(PHONE)).isEmpty();
    assertThat(devices().of(ANNA)).containsExactly(other);
    assertThat(devices().revoke(ANNA, phone.id())).isFalse();
    devices().seen(phone.id(), DAY.plusDays(1));
    assertThat(devices().move(phone.id(), BERT)).isFalse();
    reopen();
    assertThat(devices().find(PHONE)).isEmpty();
  }

  @Test
  void the_last_day_on_which_a_device_was_seen_is_kept() {
    Device phone = paired(PHONE);
    Device other = paired(hash(2));
    LocalDate later = DAY.plusDays(40);
    devices().seen(phone.id(), later);
    devices().seen(phone.id(), later);
    devices().seen(phone.id(), DAY.plusDays(39));
    assertThat(devices().find(PHONE).orElseThrow().lastSeen()).isEqualTo(later);
    assertThat(devices().find(hash(2))).contains(other);
  }

  @Test
  void a_moved_device_opens_the_other_diary() {
    people().add(new Person(BERT, "Bert"));
    Device phone = paired(PHONE);
    assertThat(devices().move(phone.id(), BERT)).isTrue();
    Device moved = new Device(phone.id(), BERT, "phone", NOW, DAY);
    assertThat(devices().find(PHONE)).contains(moved);
    assertThat(devices().of(ANNA)).isEmpty();
    assertThat(devices().of(BERT)).containsExactly(moved);
  }

  @Test
  void a_device_does_not_move_to_nobody() {
    Device phone = paired(PHONE);
    assertThat(devices().move(phone.id(), BERT)).isFalse();
    assertThat(devices().move(DeviceId.of(hash(2)), ANNA)).isFalse();
    assertThat(devices().find(PHONE)).contains(phone);
  }

  @Test
  void links_that_were_taken_back_open_nothing_and_devices_stay() {
    people().add(new Person(BERT, "Bert"));
    Device phone = paired(PHONE);
    offer(LINK);
    devices().offer(hash(-2), BERT, UNTIL);
    devices().withdrawLinks();
    assertThat(devices().offered(LINK, NOW)).isEmpty();
    assertThat(pair(hash(-2), hash(2))).isEmpty();
    assertThat(devices().find(PHONE)).contains(phone);
  }

  @Test
  void who_is_erased_leaves_no_device_and_no_link() throws Exception {
    people().add(new Person(BERT, "Bert"));
    devices().offer(LINK, BERT, UNTIL);
    Device berts = pair(LINK, hash(2)).orElseThrow();
    devices().offer(hash(-2), BERT, UNTIL);
    paired(PHONE);
    offer(LINK);
    assertThat(people().erase(ANNA)).isIn(Erasure.FOR_GOOD, Erasure.TRACES_MAY_REMAIN);
    people().add(new Person(ANNA, "another Anna"));
    assertThat(devices().find(PHONE)).isEmpty();
    assertThat(devices().of(ANNA)).isEmpty();
    assertThat(devices().offered(LINK, NOW)).isEmpty();
    assertThat(pair(LINK, hash(3))).isEmpty();
    assertThat(devices().find(hash(2))).contains(berts);
    assertThat(devices().offered(hash(-2), NOW)).contains(BERT);
  }

  @Test
  void a_person_is_erased_also_while_devices_pair() throws Exception {
    int threads = 3;
    for (int round = 0; round < 20; round++) {
      people().add(new Person(BERT, "Bert"));
      CyclicBarrier start = new CyclicBarrier(threads + 1);
      List<Future<Integer>> pairing = new ArrayList<>();
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        for (int t = 0; t < threads; t++) {
          int first = 1000 * (round * threads + t);
          pairing.add(
              pool.submit(() -> {
                start.await();
                return pairUntilErased(first);
              }));
        }
        start.await();
        assertThat(people().erase(BERT)).isIn(Erasure.FOR_GOOD, Erasure.TRACES_MAY_REMAIN);
      }
      for (Future<Integer> thread : pairing) {
        assertThat(thread.get()).isLessThan(MOST_PAIRED);
      }
      assertThat(devices().of(BERT)).isEmpty();
    }
  }

  /// Says how many devices were paired before there was nobody any more to offer a link for.
  private int pairUntilErased(int first) {
    for (int i = 0; i < MOST_PAIRED; i++) {
      SecretHash link = hash(-1000 - first - i);
      try {
        devices().offer(link, BERT, UNTIL);
      } catch (StorageFailure e) {
        return i;
      }
      pair(link, hash(1000 + first + i));
    }
    return MOST_PAIRED;
  }
}
