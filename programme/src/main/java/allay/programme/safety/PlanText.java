package allay.programme.safety;

import allay.programme.content.Content;
import allay.programme.content.Passage;
import allay.programme.content.Require;
import allay.programme.content.Source;
import java.util.List;

/// The words around the safety plan that a person writes.
///
/// @param invitation stands where there is no plan so far
/// @param use stands above a plan
public record PlanText(
    String title,
    List<String> opening,
    List<Part> parts,
    Passage invitation,
    Passage use,
    Note note,
    List<Source> sources) {
  public enum Kind {
    LINES,

    /// Names with telephone numbers.
    PEOPLE
  }

  /// A part of the plan.
  ///
  /// @param ask what may stand there
  public record Part(String id, String title, String ask, Kind kind) {
    public Part {
      Require.text(id, "id");
      Require.text(title, "title");
      Require.text(ask, "ask");
    }
  }

  /// A note to hand over.
  ///
  /// @param about how it is, in the first person
  /// @param asks what would help
  public record Note(
      String title,
      List<String> opening,
      List<String> about,
      List<String> asks,
      String forProfessional) {
    public Note {
      Require.text(title, "title");
      opening = Require.lines(opening, "opening");
      about = Require.lines(about, "about");
      asks = Require.lines(asks, "asks");
      Require.text(forProfessional, "forProfessional");
    }
  }

  /// @throws IllegalArgumentException when a part is blank or missing
  public PlanText {
    Require.text(title, "title");
    opening = Require.lines(opening, "opening");
    parts = Require.some(parts, "parts");
    sources = Require.some(sources, "sources");
    Require.eachOnce(parts, Part::id, "plan.yaml");
  }

  /// The words that come with Allay.
  ///
  /// @throws IllegalStateException when the file is not as it should be
  public static PlanText load() {
    return Content.ofAllay(PlanText.class, "plan.yaml", PlanText.class);
  }
}
