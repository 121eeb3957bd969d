package allay.programme.sheet;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.history.History;
import java.util.List;

/// A thought that stands against learned pain, with an answer.
///
/// @param id of the option of the question `barriers`
/// @param claims ids of the claims that the answer rests on
/// @param rows of `docs/coverage.md`
public record Barrier(
    String id, String thought, List<String> answer, List<String> claims, List<Integer> rows) {
  public Barrier {
    Require.text(id, "id");
    Require.text(thought, "thought");
    answer = Require.lines(answer, "answer");
    claims = Require.some(claims, "claims");
    rows = List.copyOf(rows);
  }

  /// Those that come with Allay.
  public static List<Barrier> load() {
    return Content.ofAllay(Barrier.class, "barriers.yaml", All.class).barriers();
  }

  public boolean isHeldIn(History history) {
    return history.chosen("barriers").contains(id);
  }

  record All(List<Barrier> barriers) {
    All {
      barriers = List.copyOf(barriers);
    }
  }
}
