package allay.web.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import allay.programme.history.BodyPlace;
import allay.programme.history.Question;
import java.util.LinkedHashMap;
import java.util.List;

/// A part of the body with its sides.
public record PlaceRow(String name, List<BodyPlace> places) {
  public PlaceRow {
    places = List.copyOf(places);
  }

  public static List<PlaceRow> of(Question.Places question) {
    return question.places().stream()
        .collect(groupingBy(BodyPlace::name, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(part -> new PlaceRow(part.getKey(), part.getValue()))
        .toList();
  }

  public static String side(BodyPlace place) {
    return switch (place.side()) {
      case LEFT -> "left";
      case RIGHT -> "right";
      case MIDDLE -> "here";
    };
  }
}
