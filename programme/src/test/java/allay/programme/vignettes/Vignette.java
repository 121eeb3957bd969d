package allay.programme.vignettes;

import allay.programme.content.Require;
import allay.programme.history.Answer;
import allay.programme.history.History;
import allay.programme.history.Questions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A history of a person who does not exist, and what medicine expects of it.
///
/// @param story as the person would tell it
/// @param told answers by the id of the question: a list of ids of options or places, or a number;
///   what is missing was skipped
/// @param signs ids of the urgent signs that the person ticks; missing: none, though they may well
///   be there, and what was told has to be enough
/// @param checked by the id of a sign, the day on which someone looked at it
/// @param why the medical reason for what is expected
/// @param source where a threshold comes from
record Vignette(
    String id,
    String story,
    Map<String, Object> told,
    Optional<List<String>> signs,
    Optional<Map<String, LocalDate>> checked,
    Expectation expect,
    String why,
    Optional<String> source) {
  Vignette {
    Require.text(id, "id");
    Require.text(story, "story");
    told = Map.copyOf(told);
    Require.text(why, "why");
    source.ifPresent(text -> Require.text(text, "source"));
  }

  History history(Questions questions) {
    History history = new History(questions, Map.of());
    for (Map.Entry<String, Object> one : told.entrySet()) {
      history = history.with(one.getKey(), answer(one.getKey(), one.getValue()));
    }
    return history;
  }

  private Answer answer(String question, Object told) {
    return switch (told) {
      case Integer number -> new Answer.Counted(number);
      case List<?> options ->
          Answer.Chosen.of(options.stream().map(String::valueOf).toArray(String[]::new));
      default ->
          throw new IllegalArgumentException(
              "%s: \"%s\" is neither a number nor a list".formatted(id, question));
    };
  }

  Set<String> ticked() {
    return Set.copyOf(signs.orElse(List.of()));
  }

  Map<String, LocalDate> checkedOn() {
    return checked.orElse(Map.of());
  }

  @Override
  public String toString() {
    return id;
  }
}
