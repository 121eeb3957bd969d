package allay.fhir;

import allay.programme.questionnaire.Code;
import allay.programme.questionnaire.Enablement;
import allay.programme.questionnaire.Item;
import allay.programme.questionnaire.Questionnaire;
import allay.programme.questionnaire.QuestionnaireProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/// Turns a Questionnaire into what can be asked here, or names everything that stands in the way.
final class QuestionnaireReading {
  private static final int MOST_ITEMS = 300;
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_LINK_ID = 80;
  private static final int DEEPEST = 8;

  /// More than these make a message that nobody reads.
  private static final int PROBLEMS_SHOWN = 5;

  private final org.hl7.fhir.r4.model.Questionnaire source;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> linkIds = new HashSet<>();

  private QuestionnaireReading(org.hl7.fhir.r4.model.Questionnaire source) {
    this.source = source;
  }

  static Questionnaire of(org.hl7.fhir.r4.model.Questionnaire source) throws QuestionnaireProblem {
    QuestionnaireReading reading = new QuestionnaireReading(source);
    List<Item> items = reading.items(source.getItem(), 1);
    Questionnaire questionnaire =
        new Questionnaire(
            text(source.getUrl()),
            text(source.getTitle()).or(() -> text(source.getName())).orElse("Questionnaire"),
            text(source.getDescription()),
            text(source.getCopyright()),
            items);
    if (reading.problems.isEmpty() && questionnaire.questions().isEmpty()) {
      reading.problems.add("it asks nothing; \"item\" needs at least one question");
    }
    if (!reading.problems.isEmpty()) {
      throw new QuestionnaireProblem(reading.message());
    }
    return questionnaire;
  }

  private String message() {
    String shown = String.join("; ", problems.stream().limit(PROBLEMS_SHOWN).toList());
    int more = problems.size() - PROBLEMS_SHOWN;
    return "it cannot be used as it is: " + shown + (more > 0 ? "; and " + more + " more" : "");
  }

  private List<Item> items(List<QuestionnaireItemComponent> components, int depth) {
    List<Item> items = new ArrayList<>();
    for (QuestionnaireItemComponent component : components) {
      if (linkIds.size() >= MOST_ITEMS || depth > DEEPEST) {
        problems.add(
            depth > DEEPEST
                ? "groups lie more than 8 deep; use fewer levels"
                : "it has more than 300 items; split it");
        return items;
      }
      if (isLinked(component)) {
        item(component, depth).ifPresent(items::add);
      }
    }
    return items;
  }

  private boolean isLinked(QuestionnaireItemComponent component) {
    Optional<String> linkId = text(component.getLinkId());
    if (linkId.isEmpty()) {
      problems.add("an item has no \"linkId\"; each needs one of its own");
      return false;
    }
    if (linkId.get().length() > LONGEST_LINK_ID) {
      problems.add(where(component) + ": \"linkId\" has more than 80 characters; shorten it");
      return false;
    }
    if (!linkIds.add(linkId.get())) {
      problems.add(
          "\"linkId\" " + shown(linkId.get()) + " is there twice; each item needs its own");
      return false;
    }
    if (String.valueOf(component.getText()).length() > LONGEST_TEXT) {
      problems.add(where(component) + ": \"text\" has more than 4,000 characters; shorten it");
      return false;
    }
    return true;
  }

  private Optional<Item> item(QuestionnaireItemComponent component, int depth) {
    String linkId = component.getLinkId();
    String text = text(component.getText()).orElse("");
    Enablement enabled = EnablementReading.of(component, linkIds, problems);
    if (component.getType() == null) {
      problems.add(where(component) + ": \"type\" is missing; write one like \"choice\"");
      return Optional.empty();
    }
    return switch (component.getType()) {
      case GROUP ->
          Optional.of(new Item.Group(linkId, text, enabled, items(component.getItem(), depth + 1)));
      case DISPLAY -> Optional.of(new Item.Display(linkId, text, enabled));
      default -> question(component, text, enabled);
    };
  }

  private Optional<Item> question(
      QuestionnaireItemComponent component, String text, Enablement enabled) {
    if (text.isEmpty()) {
      problems.add(where(component) + ": \"text\" is empty; write what is asked");
    }
    List<String> help = new ArrayList<>();
    Optional<String> low = Optional.empty();
    Optional<String> high = Optional.empty();
    for (QuestionnaireItemComponent below : component.getItem()) {
      if (!isLinked(below)) {
        continue;
      }
      if (below.getType() != QuestionnaireItemType.DISPLAY) {
        problems.add(
            where(below) + ": a question below a question is not known here; put it after it");
        continue;
      }
      Optional<String> line = text(below.getText());
      switch (Extensions.itemControl(below)) {
        case "lower" -> low = line;
        case "upper" -> high = line;
        default -> line.ifPresent(help::add);
      }
    }
    Optional<Item.Kind> kind = KindReading.of(source, component, low, high, problems);
    return kind.map(known ->
        new Item.Question(component.getLinkId(), code(component), text, help, enabled, known));
  }

  private static Optional<Code> code(QuestionnaireItemComponent component) {
    return component.getCode().stream()
        .filter(Coding::hasCode)
        .map(coding -> new Code(text(coding.getSystem()), coding.getCode()))
        .findFirst();
  }

  static String where(QuestionnaireItemComponent component) {
    return "item " + shown(component.getLinkId());
  }

  private static String shown(String text) {
    return "\"" + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + "\"";
  }

  static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
  }
}
