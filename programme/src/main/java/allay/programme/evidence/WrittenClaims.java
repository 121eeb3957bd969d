package allay.programme.evidence;

import allay.programme.content.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The claims of one topic as their file has them.
record WrittenClaims(Topic topic, List<WrittenClaim> claims) {
  record WrittenClaim(
      String id,
      String statement,
      String more,
      Grade grade,
      Optional<List<WrittenEffect>> effects,
      Optional<Figures> figures,
      List<Source> sources,
      Optional<List<Integer>> rows,
      Optional<Correction> corrects,
      LocalDate checked,
      Optional<String> reviewer) {
    Claim in(Topic topic) {
      return new Claim(
          id,
          topic,
          statement,
          more,
          grade,
          effects.orElse(List.of()).stream().map(WrittenEffect::effect).toList(),
          figures,
          sources,
          rows.orElse(List.of()),
          corrects,
          checked,
          reviewer);
    }
  }

  record WrittenEffect(
      String what,
      String with,
      String against,
      Measure measure,
      Effect.Better better,
      double estimate,
      Optional<Span> interval,
      Optional<Integer> people,
      Optional<Integer> trials,
      Optional<List<Study>> studies) {
    Effect effect() {
      return new Effect(
          what,
          with,
          against,
          measure,
          better,
          estimate,
          interval,
          people,
          trials,
          studies.orElse(List.of()));
    }
  }

  List<Claim> all() {
    return claims.stream().map(claim -> claim.in(topic)).toList();
  }
}
