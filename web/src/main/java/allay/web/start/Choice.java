package allay.web.start;

import allay.programme.checkin.CheckInWords;
import allay.programme.checkin.Suggestions;
import allay.programme.diary.Column;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptColumn.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// What a person chose to note, at the first visit.
///
/// @param tracks names of suggested tracks
/// @param own names of the person's own tracks, as typed
public record Choice(
    Set<String> tracks, List<String> own, Set<String> practices, Set<String> goodMoments) {
  private static final Set<String> FIRST_TRACKS = Set.of("sleep", "stress", "pain");

  private static final int FIRST_GOOD_MOMENTS = 4;

  public Choice {
    tracks = Set.copyOf(tracks);
    own = List.copyOf(own);
    practices = Set.copyOf(practices);
    goodMoments = Set.copyOf(goodMoments);
  }

  /// One thing to note.
  record Chosen(Kind kind, String name, Direction direction) {}

  /// What is ticked before the person has chosen: little, and pain among it.
  static Choice first(CheckInWords words) {
    return new Choice(
        FIRST_TRACKS,
        List.of(),
        Set.of(),
        Set.copyOf(words.suggestions().goodMoments().subList(0, FIRST_GOOD_MOMENTS)));
  }

  static Choice of(MultiValueMap<String, String> form) {
    return new Choice(
        Set.copyOf(all(form, "track")),
        all(form, "own").stream().map(String::strip).filter(name -> !name.isEmpty()).toList(),
        Set.copyOf(all(form, "practice")),
        Set.copyOf(all(form, "good")));
  }

  private static List<String> all(MultiValueMap<String, String> form, String field) {
    return form.getOrDefault(field, List.of());
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (tracks.isEmpty() && own.isEmpty()) {
      problems.add("Choose at least one thing to score. Pain is the usual one.");
    }
    Set<String> taken = new HashSet<>(tracks);
    for (String name : own) {
      KeptColumn.problem(Kind.TRACK, name)
          .ifPresent(why -> problems.add("\u201c" + name + "\u201d: " + why + "."));
      if (!taken.add(Column.fold(name))) {
        problems.add(
            "\u201c" + name + "\u201d is there twice. Choose another name for one of them.");
      }
    }
    return problems;
  }

  /// All of it in the order of the day: the person's own tracks before the evening's pain.
  List<Chosen> inOrder(CheckInWords words) {
    List<String> suggested =
        words.suggestions().tracks().stream()
            .map(Suggestions.SuggestedTrack::name)
            .filter(tracks::contains)
            .toList();
    Stream<String> before = suggested.stream().filter(name -> !name.equals("pain"));
    Stream<String> pain = suggested.stream().filter(name -> name.equals("pain"));
    Stream<Chosen> scored =
        Stream.of(before, own.stream(), pain)
            .flatMap(names -> names)
            .map(name -> new Chosen(Kind.TRACK, name, Direction.of(Column.fold(name))));
    Stream<Chosen> done =
        words.suggestions().practices().stream()
            .map(Suggestions.SuggestedPractice::name)
            .filter(practices::contains)
            .map(name -> new Chosen(Kind.PRACTICE, name, Direction.UNKNOWN));
    Stream<Chosen> good =
        words.suggestions().goodMoments().stream()
            .filter(goodMoments::contains)
            .map(name -> new Chosen(Kind.GOOD_MOMENT, name, Direction.UNKNOWN));
    return Stream.of(done, scored, good).flatMap(each -> each).toList();
  }
}
