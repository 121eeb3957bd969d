package allay.programme.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A note that a person shows or sends to someone, as plain text.
public final class HandOffNote {
  private HandOffNote() {}

  /// The note, with what stands in the plan; an empty plan adds nothing.
  public static String text(PlanText words, SafetyPlan plan) {
    List<String> blocks = new ArrayList<>();
    blocks.add(String.join("\n", words.note().about()));
    blocks.add("What would help me now:\n" + listed(words.note().asks()));
    words.parts().stream()
        .filter(part -> !plan.lines(part.id()).isEmpty())
        .forEach(part ->
            blocks.add(
                part.title()
                    + ":\n"
                    + listed(
                        plan.lines(part.id()).stream()
                            .map(line ->
                                line.text() + line.number().map(number -> ", " + number).orElse(""))
                            .toList())));
    blocks.add(words.note().forProfessional());
    return String.join("\n\n", blocks);
  }

  private static String listed(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }
}
