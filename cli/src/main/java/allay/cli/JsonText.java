package allay.cli;

import allay.programme.map.MapReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// A report as one line of JSON, numbers in full precision.
final class JsonText {
  private JsonText() {}

  static String of(MapReport report) {
    FiniteOrNull finiteOrNull = new FiniteOrNull();
    return JsonMapper.builder()
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .addModule(
            new SimpleModule()
                .addSerializer(Double.class, finiteOrNull)
                .addSerializer(double.class, finiteOrNull))
        .build()
        .writeValueAsString(MapJsonMapping.of(report));
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
