package allay.programme.map;

import allay.model.dynamics.PersonalMap;
import allay.programme.drivers.Driver;
import allay.programme.drivers.Link;
import allay.programme.drivers.Link.Way;
import allay.programme.drivers.Standing;
import allay.programme.map.MapPage.Graph;
import allay.programme.map.MapPage.Numbers;
import allay.programme.map.MapPage.Part;
import allay.programme.map.MapPage.Section;
import allay.programme.map.MapPage.Sentences;
import allay.programme.map.MapPage.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture of the map: of the diary, of what was told, or of both.
///
/// @param seen empty when the diary has no map
/// @param links where the diary's arrows lead
record PictureSection(
    String title,
    Optional<PersonalMap> seen,
    List<ListedArrow> listed,
    ArrowLinks links,
    Optional<ToldPart> told) {
  private static final String HEADING = "The map";
  private static final String NOTHING_TO_DRAW = "There is no arrow to draw yet.";

  Section section() {
    PictureParts parts = PictureParts.of(seen, listed, told.map(ToldPart::map));
    if (parts.isEmpty()) {
      return new Section(
          Section.MAP,
          HEADING,
          List.of(NOTHING_TO_DRAW),
          List.of(new Sentences(below(parts), "", List.of())));
    }
    GraphDrawing drawing = GraphDrawing.of(parts, links, told);
    List<Part> shown = new ArrayList<>();
    shown.add(
        new Graph(
            title,
            description(parts),
            drawing.svg().markup(),
            drawing.width(),
            drawing.isWide(),
            told.map(ToldPart::links).orElse(links).place(),
            GraphLegend.of(parts, told)));
    shown.add(new Sentences(below(parts), "", List.of()));
    told.filter(part -> !part.map().isEmpty())
        .map(PictureSection::table)
        .ifPresent(table -> shown.add(new Numbers(table)));
    return new Section(Section.MAP, HEADING, List.of(lead(parts)), shown);
  }

  private static String lead(PictureParts parts) {
    if (parts.told().isEmpty()) {
      return "Each arrow is a link that your diary shows. Choose one to read what it says.";
    }
    return parts.seen().isEmpty()
        ? "Dotted lines follow from what you told and from studies. They were not measured in you."
            + " Choose a line or a box to read more."
        : "Full and dashed lines are what your diary shows. Dotted ones follow from what you told"
            + " and from studies. Choose a line or a box to read more.";
  }

  private static String description(PictureParts parts) {
    long seen = parts.seen().stream().filter(ListedArrow::isSeen).count();
    long leaning = parts.seen().size() - seen;
    int told = parts.told().size();
    if (told == 0) {
      return "A picture of %d arrows between what you score and do: %d seen, %d leaning. Each is a link to what it says."
          .formatted(seen + leaning, seen, leaning);
    }
    return "A picture of %d arrows between what you told, score and do: %d seen, %d leaning, %d told. Each is a link to what it says; so is each box that was told. The table has the told ones as words."
        .formatted(parts.links().size(), seen, leaning, told);
  }

  private List<String> below(PictureParts parts) {
    List<String> sentences = new ArrayList<>();
    seen.ifPresent(map -> {
      MapWords.counts(map).ifPresent(sentences::add);
      List<String> alone = GraphDrawing.withoutArrow(map, parts);
      if (!alone.isEmpty()) {
        sentences.add("Without an arrow so far: " + Naming.list(alone) + ".");
      }
    });
    long arrows = listed.stream().filter(each -> !each.arrow().isCarryOver()).count();
    if (arrows > parts.seen().size()) {
      sentences.add(
          "The picture shows %d of %d arrows%s; the list has them all."
              .formatted(parts.seen().size(), arrows, told.isEmpty() ? "" : " of your diary"));
    }
    List<String> left =
        told.stream()
            .flatMap(part -> part.map().lit().stream())
            .map(Standing::driver)
            .filter(driver -> parts.nodes().stream().noneMatch(node -> node.isAbout(driver)))
            .map(Driver::name)
            .toList();
    if (!left.isEmpty()) {
      sentences.add(
          "Told as well, and only in the list, to keep the picture calm: %s."
              .formatted(Naming.joined(left)));
    }
    int all = told.map(part -> part.map().links().size()).orElse(0);
    if (all > parts.told().size()) {
      sentences.add(
          "The picture shows %d of %d told links; the table has them all."
              .formatted(parts.told().size(), all));
    }
    return sentences;
  }

  private static Table table(ToldPart part) {
    return new Table(
        "The told links as a table",
        List.of("From", "To", "What is said", "How sure studies are", "What comes first"),
        part.map().links().stream().map(link -> row(part, link)).toList());
  }

  private static List<String> row(ToldPart part, Link link) {
    return List.of(
        part.name(link.from()),
        part.name(link.to()),
        link.says(),
        part.words(link.grade()),
        first(link.way()));
  }

  private static String first(Way way) {
    return switch (way) {
      case ONE_WAY -> "the first";
      case BOTH_WAYS -> "either";
      case NOT_KNOWN -> "not known";
    };
  }
}
