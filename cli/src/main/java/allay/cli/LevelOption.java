package allay.cli;

import allay.model.dynamics.LevelKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The kinds of level as options write them.
final class LevelOption implements ITypeConverter<LevelKind> {
  @Override
  public LevelKind convert(String value) {
    return switch (value) {
      case "constant" -> LevelKind.CONSTANT;
      case "drifting" -> LevelKind.DRIFTING;
      default -> throw new TypeConversionException("write constant or drifting");
    };
  }
}
