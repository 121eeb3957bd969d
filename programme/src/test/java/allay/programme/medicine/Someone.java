package allay.programme.medicine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import allay.programme.history.Answer;
import allay.programme.history.Fact;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.medicine.Medicine.Often;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Someone with a list of medicines and answers, written down briefly: `codeine; warfarin*` (the
/// star: every day) and `conditions.kidney, age=70, body.none`.
record Someone(History history, MedicineList list) {
  static final Questions QUESTIONS = Questions.load();

  static Someone of(String medicines, String told) {
    SequencedMap<String, Medicine> list = new LinkedHashMap<>();
    for (String name : split(medicines, ";")) {
      list.put("m" + list.size(), medicine(name));
    }
    return new Someone(history(told), new MedicineList(list));
  }

  static Medicine medicine(String name) {
    boolean daily = name.endsWith("*");
    return new Medicine(
        daily ? name.substring(0, name.length() - 1) : name,
        Agent.Kind.MEDICINE,
        daily ? Often.DAILY : Often.WHEN_NEEDED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  static History history(String told) {
    List<String> parts = split(told, ",");
    Map<String, Answer> answers = new HashMap<>();
    parts.stream()
        .filter(part -> !part.contains("="))
        .map(Fact::of)
        .collect(groupingBy(Fact::question, mapping(Fact::option, toSet())))
        .forEach((question, options) -> answers.put(question, new Answer.Chosen(options)));
    parts.stream()
        .filter(part -> part.contains("="))
        .map(part -> part.split("=", 2))
        .forEach(part -> answers.put(part[0], new Answer.Counted(Integer.parseInt(part[1]))));
    return new History(QUESTIONS, answers);
  }

  private static List<String> split(String text, String at) {
    return Arrays.stream(text.split(at, -1))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }
}
