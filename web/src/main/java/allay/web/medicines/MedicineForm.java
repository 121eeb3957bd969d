package allay.web.medicines;

import allay.programme.medicine.Agent;
import allay.programme.medicine.Medicine;
import allay.programme.medicine.Medicine.Helps;
import allay.programme.medicine.Medicine.Often;
import allay.programme.medicine.Medicine.Use;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What stands in the form for one medicine, as it was sent or as it is kept.
public record MedicineForm(Map<String, String> fields) {
  private static final String ID = "id";
  private static final Pattern ID_FORM = Pattern.compile("[0-9a-f]{16}");

  public MedicineForm {
    fields = Map.copyOf(fields);
  }

  /// A new one, with what the name tells.
  ///
  /// @param id under which it will be kept, so that sending it twice keeps it once
  static MedicineForm of(String id, String name, List<Agent> agents) {
    Agent.Kind kind = agents.stream().findFirst().map(Agent::kind).orElse(Agent.Kind.MEDICINE);
    return new MedicineForm(Map.of(ID, id, "name", name, "kind", kind.name()));
  }

  static MedicineForm of(Medicine medicine) {
    Map<String, String> fields = new HashMap<>();
    fields.put("name", medicine.name());
    fields.put("kind", medicine.kind().name());
    fields.put("often", medicine.often().name());
    medicine.since().ifPresent(text -> fields.put("since", text));
    medicine.purpose().ifPresent(text -> fields.put("purpose", text));
    medicine.helps().ifPresent(helps -> fields.put("helps", helps.name()));
    medicine.use().ifPresent(use -> fields.put("use", use.name()));
    return new MedicineForm(fields);
  }

  public String text(String field) {
    return fields.getOrDefault(field, "");
  }

  public boolean is(String field, Enum<?> choice) {
    return text(field).equals(choice.name());
  }

  /// What a new one is kept under.
  Optional<String> id() {
    return Optional.of(text(ID)).filter(id -> ID_FORM.matcher(id).matches());
  }

  Optional<String> problem() {
    return Medicine.problem(text("name"))
        .or(() ->
            often().isEmpty() ? Optional.of("choose how often you take it") : Optional.empty())
        .or(() ->
            Stream.of("since", "purpose")
                .filter(field -> text(field).strip().length() > Medicine.LONGEST_WORDS)
                .findFirst()
                .map(_ -> "a field has more than %d characters".formatted(Medicine.LONGEST_WORDS)));
  }

  Medicine medicine(boolean archived) {
    return new Medicine(
        text("name").strip(),
        chosen(Agent.Kind.values(), "kind").orElse(Agent.Kind.MEDICINE),
        often().orElseThrow(),
        words("since"),
        words("purpose"),
        chosen(Helps.values(), "helps"),
        chosen(Use.values(), "use"),
        archived);
  }

  private Optional<Often> often() {
    return chosen(Often.values(), "often");
  }

  private Optional<String> words(String field) {
    return Optional.of(text(field).strip()).filter(text -> !text.isEmpty());
  }

  private <E extends Enum<E>> Optional<E> chosen(E[] all, String field) {
    return Arrays.stream(all).filter(one -> one.name().equals(text(field))).findFirst();
  }
}
