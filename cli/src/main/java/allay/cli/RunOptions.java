package allay.cli;

import allay.model.dynamics.Settings;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How to run: options of every command that fits the model.
final class RunOptions {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      converter = Seed.class,
      description = "Same seed, same result (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--draws",
      paramLabel = "N",
      converter = Draws.class,
      description =
          "Run until every link, daily surprise and drift has N effective draws, or for as long as"
              + " a run may take; more is finer and slower.")
  private int draws;

  long seed() {
    return seed;
  }

  Settings settings() {
    return new Settings(seed, draws);
  }

  /// For a run beside the main one: no more draws than the verdict needs.
  Settings settingsWithoutDraws() {
    return new Settings(seed, 0);
  }

  /// So many digits fit in 64 bits with either sign.
  static final class Seed implements ITypeConverter<Long> {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    @Override
    public Long convert(String value) {
      if (!WHOLE.matcher(value).matches()) {
        throw new TypeConversionException("write a whole number of at most 18 digits");
      }
      return Long.valueOf(value);
    }
  }

  static final class Draws implements ITypeConverter<Integer> {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    @Override
    public Integer convert(String value) {
      int draws = WHOLE.matcher(value).matches() ? Integer.parseInt(value) : 0;
      if (draws < 1 || draws > Settings.MOST_EFFECTIVE_DRAWS) {
        throw new TypeConversionException(
            String.format("write a whole number from 1 to %,d", Settings.MOST_EFFECTIVE_DRAWS));
      }
      return draws;
    }
  }
}
