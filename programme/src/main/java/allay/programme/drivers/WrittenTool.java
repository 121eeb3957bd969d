package allay.programme.drivers;

import allay.programme.evidence.Grade;
import java.util.List;
import java.util.Optional;

/// A tool as its file has it.
record WrittenTool(
    String id,
    String name,
    String text,
    List<String> acts,
    Grade grade,
    List<String> claims,
    String onset,
    Optional<List<String>> cautions,
    Tool.Who who,
    Optional<Boolean> moves,
    Optional<String> page) {
  Tool tool() {
    return new Tool(
        id,
        name,
        text,
        acts,
        grade,
        claims,
        onset,
        cautions.orElse(List.of()),
        who,
        moves.orElse(false),
        page);
  }
}
