package allay.web.help;

import allay.programme.safety.PlanText;
import allay.programme.safety.PlanText.Kind;
import allay.programme.safety.PlanText.Part;
import allay.programme.safety.SafetyPlan;
import allay.programme.safety.SafetyPlan.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// The plan as its form shows it and sends it.
///
/// @param parts lines by the id of their part
public record PlanForm(Map<String, List<Line>> parts) {
  /// Empty rows for people, so that one can write without asking for more.
  private static final int EMPTY_ROWS = 2;

  public PlanForm {
    parts = Map.copyOf(parts);
  }

  static PlanForm of(SafetyPlan plan, PlanText words) {
    Map<String, List<Line>> parts = new HashMap<>();
    words.parts().forEach(part -> parts.put(part.id(), plan.lines(part.id())));
    return new PlanForm(parts);
  }

  static PlanForm sent(MultiValueMap<String, String> form, PlanText words) {
    Map<String, List<Line>> parts = new HashMap<>();
    words
        .parts()
        .forEach(part ->
            parts.put(
                part.id(),
                switch (part.kind()) {
                  case LINES -> written(values(form, part.id()));
                  case PEOPLE ->
                      people(
                          values(form, part.id() + "-name"), values(form, part.id() + "-number"));
                }));
    return new PlanForm(parts);
  }

  /// Whether each field of the form came, and once: else nothing can be told from what is missing.
  static boolean isWhole(MultiValueMap<String, String> form, PlanText words) {
    return words.parts().stream()
        .allMatch(part ->
            switch (part.kind()) {
              case LINES -> values(form, part.id()).size() == 1;
              case PEOPLE -> {
                int names = values(form, part.id() + "-name").size();
                yield names > 0 && names == values(form, part.id() + "-number").size();
              }
            });
  }

  private static List<String> values(MultiValueMap<String, String> form, String name) {
    return Optional.ofNullable(form.get(name)).orElse(List.of());
  }

  private static List<Line> written(List<String> texts) {
    return texts.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Line::of)
        .toList();
  }

  private static List<Line> people(List<String> names, List<String> numbers) {
    List<Line> people = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      String number = i < numbers.size() ? numbers.get(i).strip() : "";
      if (!name.isEmpty() || !number.isEmpty()) {
        people.add(
            new Line(
                name.isEmpty() ? number : name,
                Optional.of(number).filter(digits -> !digits.isEmpty())));
      }
    }
    return people;
  }

  public List<Line> lines(Part part) {
    return Optional.ofNullable(parts.get(part.id())).orElse(List.of());
  }

  /// What a text field of a part holds.
  public String text(Part part) {
    return String.join("\n", lines(part).stream().map(Line::text).toList());
  }

  /// Those that are there, and empty ones to write in.
  public List<Line> rows(Part part) {
    List<Line> rows = new ArrayList<>(lines(part));
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(Line.of(""));
    }
    return rows;
  }

  List<String> problems(PlanText words) {
    return words.parts().stream()
        .filter(part ->
            lines(part).size() > SafetyPlan.MOST_LINES
                || lines(part).stream().anyMatch(line -> length(line) > SafetyPlan.LONGEST_LINE))
        .map(part ->
            part.kind() == Kind.PEOPLE
                ? part.title() + ": up to 20 people, with 300 letters each."
                : part.title() + ": up to 20 lines of 300 letters. In a hard hour, short is good.")
        .toList();
  }

  private static int length(Line line) {
    return line.text().length() + line.number().map(String::length).orElse(0);
  }
}
