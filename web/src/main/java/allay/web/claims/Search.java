package allay.web.claims;

import allay.programme.content.Source;
import allay.programme.evidence.Claim;
import allay.programme.evidence.Grade;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What someone looks for among the claims.
///
/// @param words each has to occur somewhere in a claim; empty for all
/// @param grade only claims of this one; empty for all
/// @param corrected only claims that set right what a seed document said
public record Search(String words, Optional<Grade> grade, boolean corrected) {
  private static final int LONGEST = 200;

  /// As an address has it; what is not a grade asks for all grades.
  static Search of(Optional<String> words, Optional<String> grade, Optional<String> only) {
    return new Search(
        words.map(String::strip).orElse(""),
        grade.flatMap(
            wanted -> Stream.of(Grade.values()).filter(one -> key(one).equals(wanted)).findFirst()),
        only.equals(Optional.of("corrected")));
  }

  static String key(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT);
  }

  boolean isOpen() {
    return words.isEmpty() && grade.isEmpty() && !corrected;
  }

  boolean fits(Claim claim) {
    String all = text(claim);
    return words.length() <= LONGEST
        && grade.map(wanted -> wanted == claim.grade()).orElse(true)
        && (!corrected || claim.corrects().isPresent())
        && Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
  }

  private static String text(Claim claim) {
    List<String> parts =
        Stream.concat(
                Stream.of(claim.statement(), claim.more(), claim.topic().name(), claim.id()),
                Stream.concat(
                    claim.sources().stream().map(Source::name),
                    claim.corrects().stream().flatMap(one -> Stream.of(one.said(), one.found()))))
            .toList();
    return String.join(" ", parts).toLowerCase(Locale.ROOT);
  }
}
