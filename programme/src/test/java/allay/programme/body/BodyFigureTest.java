package allay.programme.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import allay.programme.body.BodyView.Direction;
import allay.programme.body.BodyView.Shape;
import allay.programme.history.BodyPlace;
import allay.programme.history.BodyPlace.Side;
import allay.programme.history.Question;
import allay.programme.history.Questions;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyFigureTest {
  private static final List<BodyPlace> PLACES =
      Questions.load().find("where").orElseThrow() instanceof Question.Places where
          ? where.places()
          : List.of();
  private static final BodyFigure FIGURE = BodyFigure.load(PLACES);

  private static List<Shape> shapes(String place) {
    return FIGURE.views().stream()
        .flatMap(view -> view.shapes().stream())
        .filter(shape -> shape.place().id().equals(place))
        .toList();
  }

  private static String picture(Set<String> marked) {
    StringOutput output = new StringOutput();
    BodyPicture.of(FIGURE, marked).writeTo(new OwaspHtmlTemplateOutput(output));
    return output.toString();
  }

  @Test
  void every_place_has_a_shape_and_left_and_right_mirror_each_other() {
    assertThat(PLACES)
        .hasSize(38)
        .allSatisfy(place -> {
          assertThat(shapes(place.id())).isNotEmpty();
          assertThat(shapes(place.id()))
              .allMatch(shape -> shape.mirrored() == (place.side() == Side.RIGHT));
        });
    assertThat(shapes("knee-left"))
        .extracting(Shape::path)
        .isEqualTo(shapes("knee-right").stream().map(Shape::path).toList());
  }

  @Test
  void a_place_that_nobody_drew_is_refused() {
    List<BodyPlace> more = new ArrayList<>(PLACES);
    more.add(new BodyPlace("wing-left", "Wing", Side.LEFT));
    assertThatThrownBy(() -> BodyFigure.load(more))
        .hasMessage("figure.yaml: wing-left is not drawn");
    assertThatThrownBy(() -> BodyFigure.load(PLACES.subList(0, 1)))
        .hasMessageContaining("is no place");
  }

  @Test
  void a_picture_shows_the_face_only_where_something_of_it_is_marked() {
    assertThat(FIGURE.showing(Set.of("knee-left")))
        .extracting(BodyView::direction)
        .containsExactly(Direction.FRONT, Direction.BACK);
    assertThat(FIGURE.showing(Set.of("jaw-left")))
        .extracting(BodyView::direction)
        .contains(Direction.FACE);
  }

  @Test
  void a_picture_says_in_words_what_is_marked() {
    assertThat(picture(Set.of("knee-left", "lower-back")))
        .contains("aria-label=\"A figure. Marked: Knee, left; Lower back.\"")
        .containsPattern("(?s)(class=\"body-place marked\".*){3}");
    assertThat(picture(Set.of())).contains("Nothing is marked").doesNotContain("place marked");
  }
}
