package allay.programme.pattern;

import allay.programme.content.Require;
import allay.programme.content.Source;
import allay.programme.history.Condition;
import java.util.List;
import java.util.Optional;

/// An illness with a name that is worth asking a doctor about when its story is told. It says
/// nothing on whether the person has it.
///
/// @param explains the pattern by which it would explain pain; empty where the pain would still
///   count as learned, or it says nothing on how pain is made
/// @param what what it is, in plain words
/// @param ask whom to ask, for what, and how soon
/// @param classes what ICD-11 calls such pain; may be empty
public record Lookalike(
    String id,
    String name,
    Optional<Pattern> explains,
    String what,
    String ask,
    List<PainClass> classes,
    Condition when,
    List<Source> sources) {
  static final String FIBROMYALGIA = "fibromyalgia";

  /// @throws IllegalArgumentException when a part is blank or there is no source
  public Lookalike {
    Require.text(id, "id");
    Require.text(name, "name");
    Require.text(what, "what");
    Require.text(ask, "ask");
    classes = List.copyOf(classes);
    sources = Require.some(sources, "sources");
  }
}
