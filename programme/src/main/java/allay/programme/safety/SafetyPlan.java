package allay.programme.safety;

import allay.programme.told.Statement;
import allay.programme.told.Subject;
import allay.programme.told.Told;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a person wrote for hard hours, as statements about `plan/PART`.
///
/// @param parts lines by the id of their part, empty ones left out
public record SafetyPlan(SequencedMap<String, List<Line>> parts) {
  public static final SafetyPlan EMPTY = new SafetyPlan(new LinkedHashMap<>());

  /// Far beyond what anyone reads in a hard hour.
  public static final int MOST_LINES = 20;

  public static final int LONGEST_LINE = 300;

  private static final String KIND = "plan";

  public SafetyPlan {
    parts = new LinkedHashMap<>(parts);
  }

  /// A line, or a person with a number.
  public record Line(String text, Optional<String> number) {
    public static Line of(String text) {
      return new Line(text, Optional.empty());
    }

    /// As somebody to call, where there is a number.
    public Optional<Contact> contact() {
      return number.map(digits -> new Contact(text, digits, Optional.empty()));
    }
  }

  private record Lines(List<Line> lines) {}

  public static SafetyPlan of(Told told, PlanText text) {
    SequencedMap<String, List<Line>> parts = new LinkedHashMap<>();
    text.parts()
        .forEach(part ->
            told.about(Subject.of(KIND, part.id()), Lines.class)
                .map(Lines::lines)
                .filter(lines -> !lines.isEmpty())
                .ifPresent(lines -> parts.put(part.id(), List.copyOf(lines))));
    return new SafetyPlan(parts);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  public List<Line> lines(String part) {
    return Optional.ofNullable(parts.get(part)).orElse(List.of());
  }

  /// What stands in a part from now on; no line takes the part back.
  public static Statement statement(String part, List<Line> lines, Instant at) {
    Subject subject = Subject.of(KIND, part);
    return lines.isEmpty()
        ? Statement.takenBack(subject, at)
        : Statement.of(subject, at, new Lines(List.copyOf(lines)));
  }
}
