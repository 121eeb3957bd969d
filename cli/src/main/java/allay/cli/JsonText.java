package allay.cli;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// What `--json` prints: one line, numbers in full precision.
final class JsonText {
  private JsonText() {}

  static String of(Record json) {
    FiniteOrNull finiteOrNull = new FiniteOrNull();
    return JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .addModule(
            new SimpleModule()
                .addSerializer(Double.class, finiteOrNull)
                .addSerializer(double.class, finiteOrNull))
        .build()
        .writeValueAsString(json);
  }

  /// JSON has no NaN and no infinity.
  private static final class FiniteOrNull extends StdSerializer<Double> {
    FiniteOrNull() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      if (Double.isFinite(value)) {
        json.writeNumber(value.doubleValue());
      } else {
        json.writeNull();
      }
    }
  }
}
