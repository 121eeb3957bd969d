package allay.programme.safety;

import allay.programme.history.History;
import allay.programme.history.Judgement;
import allay.programme.history.Questions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which signs a person is asked about, and which are there given what they told and ticked.
public final class SafetyRules {
  private static final String EXAMINED = "examined.recently";

  private final List<UrgentSign> signs;

  /// Checks that the rules fit the questions.
  ///
  /// @throws IllegalArgumentException that names the sign whose rule names what is not there
  public SafetyRules(List<UrgentSign> signs, Questions questions) {
    this.signs = List.copyOf(signs);
    List<String> ids = signs.stream().map(UrgentSign::id).toList();
    for (UrgentSign sign : signs) {
      Stream.of(sign.askWhen(), sign.holdsWhen(), sign.unless())
          .flatMap(Optional::stream)
          .forEach(condition -> questions.requireKnown(condition, sign.id()));
      sign.together()
          .filter(together -> !ids.containsAll(together.of()))
          .ifPresent(_ -> {
            throw new IllegalArgumentException(
                sign.id() + ": \"together\" names a sign that is not there");
          });
    }
  }

  /// The rules that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static SafetyRules load(Questions questions) {
    return new SafetyRules(SafetyTexts.load().signs(), questions);
  }

  /// The signs to ask a person about; the general ones always.
  public List<UrgentSign> asked(History history) {
    return signs.stream().filter(sign -> sign.isAskedOf(history)).toList();
  }

  /// All signs that are there. Ticks of signs that are not known are passed over.
  public SafetyOutcome assess(History history, SafetyAnswers answers, LocalDate today) {
    Checks checks = Checks.of(history, today);
    Map<String, Finding> found = new LinkedHashMap<>();
    for (UrgentSign sign : signs) {
      why(sign, history, answers)
          .ifPresent(why -> found.put(sign.id(), finding(sign, why, answers, checks)));
    }
    List<Finding> combined = combined(found, answers, checks);
    List<Finding> said =
        signs.stream()
            .filter(sign -> !found.containsKey(sign.id()))
            .flatMap(sign -> said(sign, history).stream())
            .toList();
    return new SafetyOutcome(
        Stream.concat(found.values().stream(), combined.stream()).toList(), said);
  }

  /// A sign that only a word about all of the pain keeps from being there.
  private static Optional<Finding> said(UrgentSign sign, History history) {
    return sign.unless()
        .map(unless -> unless.of(history))
        .filter(judgement -> judgement.holds() && judgement.because().contains(EXAMINED))
        .flatMap(_ -> holds(sign, history))
        .map(why -> new Finding(sign, why, Optional.empty()));
  }

  private static Optional<Why> why(UrgentSign sign, History history, SafetyAnswers answers) {
    return answers.ticked().contains(sign.id()) && sign.together().isEmpty()
        ? Optional.of(new Why.Ticked())
        : told(sign, history);
  }

  private static Optional<Why> told(UrgentSign sign, History history) {
    return sign.unless().filter(unless -> unless.of(history).holds()).isPresent()
        ? Optional.empty()
        : holds(sign, history);
  }

  private static Optional<Why> holds(UrgentSign sign, History history) {
    return sign.holdsWhen()
        .map(when -> when.of(history))
        .filter(Judgement::holds)
        .map(judgement -> new Why.Told(judgement.because()));
  }

  /// What was looked at already adds nothing to a combination.
  private List<Finding> combined(Map<String, Finding> found, SafetyAnswers answers, Checks checks) {
    List<Finding> combined = new ArrayList<>();
    for (UrgentSign sign : signs) {
      sign.together()
          .ifPresent(together -> {
            List<UrgentSign> parts =
                together.of().stream()
                    .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                    .filter(Finding::isOpen)
                    .map(Finding::sign)
                    .toList();
            if (parts.size() >= together.atLeast()) {
              combined.add(finding(sign, new Why.Combined(parts), answers, checks));
            }
          });
    }
    return combined;
  }

  private static Finding finding(UrgentSign sign, Why why, SafetyAnswers answers, Checks checks) {
    return new Finding(
        sign,
        why,
        Optional.ofNullable(answers.checked().get(sign.id()))
            .filter(checked -> checks.clears(sign, checked)));
  }
}
