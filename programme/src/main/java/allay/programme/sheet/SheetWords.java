package allay.programme.sheet;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.pattern.Pattern;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/// Words of the sheet.
///
/// @param fits what stands against when another pattern fits as well
/// @param scan what stands against when a scan found something that counts up to 50 years
/// @param ask stands before the name of an illness
public record SheetWords(
    List<String> opening,
    @JsonProperty("for") String speaksFor,
    @JsonProperty("against") String speaksAgainst,
    String nothingFor,
    String nothingAgainst,
    List<OfPattern> fits,
    String scan,
    String ask,
    List<String> belief) {
  record OfPattern(Pattern pattern, String text) {}

  public SheetWords {
    opening = Require.lines(opening, "opening");
    fits = Require.some(fits, "fits");
    belief = Require.lines(belief, "belief");
  }

  public static SheetWords load() {
    return Content.ofAllay(SheetWords.class, "words.yaml", SheetWords.class);
  }

  public String heading(Side side) {
    return switch (side) {
      case FOR -> speaksFor;
      case AGAINST -> speaksAgainst;
    };
  }

  public String nothing(Side side) {
    return switch (side) {
      case FOR -> nothingFor;
      case AGAINST -> nothingAgainst;
    };
  }

  Optional<String> fits(Pattern pattern) {
    return fits.stream().filter(one -> one.pattern() == pattern).map(OfPattern::text).findFirst();
  }
}
