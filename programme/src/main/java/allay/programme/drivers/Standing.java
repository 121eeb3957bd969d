package allay.programme.drivers;

import allay.programme.history.History;
import allay.programme.history.Judgement;
import java.util.SortedSet;
import java.util.TreeSet;

/// Where a driver stands, going by what a person has told.
///
/// @param because the answers that made it so, as facts (`sleep.waking`) and numbers (`strain`)
/// @param open answers that would tell more, in the same form; empty when it is lit
public record Standing(
    Driver driver, Light light, SortedSet<String> because, SortedSet<String> open) {
  /// The surest first.
  public enum Light {
    LIT,

    /// There is a weaker sign of it.
    PERHAPS,

    /// Too little was told to say.
    NOT_TOLD,

    /// What was told speaks against it.
    NOT_LIT
  }

  static Standing of(Driver driver, History history) {
    Judgement when = driver.when().of(history);
    if (when.holds()) {
      return new Standing(driver, Light.LIT, when.because(), new TreeSet<>());
    }
    return driver
        .perhaps()
        .map(weaker -> weaker(driver, when, weaker.of(history)))
        .orElseGet(() -> unlit(driver, when, when.open()));
  }

  private static Standing weaker(Driver driver, Judgement when, Judgement perhaps) {
    if (perhaps.holds()) {
      return new Standing(driver, Light.PERHAPS, perhaps.because(), when.open());
    }
    SortedSet<String> open = new TreeSet<>(when.open());
    open.addAll(perhaps.open());
    return unlit(driver, when, open);
  }

  private static Standing unlit(Driver driver, Judgement when, SortedSet<String> open) {
    return open.isEmpty()
        ? new Standing(driver, Light.NOT_LIT, when.because(), open)
        : new Standing(driver, Light.NOT_TOLD, new TreeSet<>(), open);
  }
}
