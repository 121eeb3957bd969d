package allay.web.checkin;

import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What the fields of a form about an entry hold, as text: from an entry that is kept, or as a
/// person filled them in.
///
/// @param texts by the name of the field; none of them blank
public record Fields(Map<String, String> texts) {
  static final String ID = "id";
  public static final String DAY = "day";
  public static final String TIME = "time";
  static final String NOTE = "note";

  public Fields {
    Map<String, String> filled = new LinkedHashMap<>();
    texts.forEach((name, text) -> {
      if (!text.isBlank()) {
        filled.put(name, text);
      }
    });
    texts = Map.copyOf(filled);
  }

  /// What an entry says.
  public static Fields of(KeptEntry entry) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(ID, entry.id().text());
    texts.put(DAY, entry.date().toString());
    entry.time().ifPresent(time -> texts.put(TIME, time.time().toString()));
    entry.note().ifPresent(note -> texts.put(NOTE, note));
    entry.values().forEach((number, value) -> texts.put(value(number), Amounts.text(value)));
    return new Fields(texts);
  }

  static String value(int column) {
    return "value-" + column;
  }

  static String minutes(int column) {
    return "minutes-" + column;
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /// What is chosen for a column, empty when it is skipped.
  public String chosen(KeptColumn column) {
    return get(value(column.number())).orElse("");
  }

  public String note() {
    return get(NOTE).orElse("");
  }
}
