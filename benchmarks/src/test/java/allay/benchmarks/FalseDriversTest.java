package allay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Forty diaries of each kind; `benchmarks/false-drivers` counts 200.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FalseDriversTest {
  private static final int DIARIES = 40;

  private final Map<UnrelatedTracks, FalseDriverCount> counts = counts();

  private static Map<UnrelatedTracks, FalseDriverCount> counts() {
    Map<UnrelatedTracks, FalseDriverCount> counts = new EnumMap<>(UnrelatedTracks.class);
    for (UnrelatedTracks kind : UnrelatedTracks.values()) {
      counts.put(kind, FalseDriverCount.count(kind, DIARIES));
    }
    return counts;
  }

  private FalseDriverCount of(UnrelatedTracks kind) {
    return Objects.requireNonNull(counts.get(kind));
  }

  @ParameterizedTest
  @EnumSource
  void every_diary_converges(UnrelatedTracks kind) {
    assertThat(of(kind).diaries()).isEqualTo(DIARIES);
    assertThat(of(kind).notConverged()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void unrelated_tracks_grow_no_more_arrows_than_is_allowed(UnrelatedTracks kind) {
    assertThat(of(kind).arrows()).isEqualTo(3 * DIARIES);
    assertThat(of(kind).share()).isLessThanOrEqualTo(0.14);
  }

  /// Of 360 arrows about 22 are expected; one time in a thousand they miss that by more.
  @Test
  void as_many_arrows_exclude_zero_as_how_much_was_learned_lets_expect() {
    double expected = counts.values().stream().mapToDouble(FalseDriverCount::expected).sum();
    int found = counts.values().stream().mapToInt(FalseDriverCount::excludingZero).sum();
    assertThat(expected).isBetween(15.0, 30.0);
    assertThat((double) found).isCloseTo(expected, within(3.3 * Math.sqrt(expected)));
  }

  /// Otherwise the diaries would be too easy to fail on.
  @ParameterizedTest
  @EnumSource(names = {"DRIFT_OF_0_3", "STRAIGHT_LINE"})
  void the_same_diaries_mislead_a_correlation_by_day(UnrelatedTracks kind) {
    assertThat(of(kind).shareOfCorrelations()).isGreaterThan(0.3);
  }

  @Test
  void the_table_and_the_picture_say_the_same() {
    List<FalseDriverCount> rows = List.copyOf(counts.values());
    assertThat(FalseDrivers.table(rows).lines()).hasSize(2 + rows.size());
    assertThat(rows)
        .allSatisfy(row -> {
          String share = String.format(Locale.ROOT, "%.1f %%", 100 * row.share());
          assertThat(FalseDrivers.table(rows)).contains(share);
          assertThat(FalseDriversPicture.of(rows)).contains(share, row.kind().words().substring(1));
        });
  }
}
