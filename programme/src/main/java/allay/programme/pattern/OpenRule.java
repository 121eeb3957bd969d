package allay.programme.pattern;

import static java.util.stream.Collectors.toCollection;

import allay.programme.history.Fact;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import allay.programme.history.Truth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which questions would settle a fit.
record OpenRule(Questions questions) {
  /// @param met whether criteria of the pattern fit
  /// @param signs what would settle whether there are some signs
  List<String> of(Truth met, List<CriteriaReading> criteria, Stream<String> signs) {
    Stream<String> parts =
        criteria.stream()
            .filter(one -> met == Truth.NOT_TOLD && one.fit() == Truth.NOT_TOLD)
            .flatMap(one -> one.parts().stream())
            .filter(part -> part.criterion().role() != Criterion.Role.FURTHER)
            .flatMap(part -> part.open().stream());
    return inOrder(Stream.concat(parts, signs).map(Fact::questionOf));
  }

  List<String> inOrder(Stream<String> ids) {
    TreeSet<String> wanted = ids.collect(toCollection(TreeSet::new));
    return questions.all().map(Question::id).filter(wanted::contains).toList();
  }
}
