package allay.programme.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the page of a map holds, ready for the templates: words as plain text, pictures as safe
/// markup. Made by `MapHtml`; the templates decide where things stand and how they look.
///
/// @param period the days it is about, in words
/// @param headline the answer in a few sentences
public record MapPage(
    String title, String period, List<String> headline, List<Section> sections, String closing) {
  public MapPage {
    headline = List.copyOf(headline);
    sections = List.copyOf(sections);
  }

  /// The section called `id`; empty when there was nothing to say in it.
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /// What the arrow called `id` says.
  public Optional<Entry> entry(String id) {
    return sections.stream()
        .flatMap(section -> section.parts().stream())
        .filter(Entries.class::isInstance)
        .map(Entries.class::cast)
        .flatMap(entries -> Stream.concat(entries.shown().stream(), entries.more().stream()))
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }

  /// One heading and what stands under it.
  ///
  /// @param id one of the constants; where links jump to
  /// @param lead sentences before the parts
  public record Section(String id, String heading, List<String> lead, List<Part> parts) {
    /// The picture.
    public static final String MAP = "map";

    /// What each arrow says.
    public static final String ARROWS = "arrows";

    public static final String THREADS = "threads";
    public static final String LOOPS = "loops";
    public static final String WHAT_IF = "what-if";

    /// What the ups and downs go along with.
    public static final String SHARES = "shares";

    public static final String LEVELS = "levels";
    public static final String FORECAST = "forecast";

    /// What comes on the same day.
    public static final String TOGETHER = "together";

    public static final String WORTH = "worth";

    /// What can be done where there is no map.
    public static final String WHAT_NOW = "what-now";

    /// What the answer does not know, and why.
    public static final String UNKNOWN = "unknown";

    /// How it was made.
    public static final String MADE = "made";

    public Section {
      lead = List.copyOf(lead);
      parts = List.copyOf(parts);
    }
  }

  public sealed interface Part {}

  /// The picture of all arrows.
  ///
  /// @param svg safe markup
  /// @param width in units that are about a pixel on a phone
  /// @param wide whether it is too wide for a phone and scrolls
  /// @param place id of the element, beside the picture, in which an arrow opens; empty when arrows
  ///   lead elsewhere
  /// @param legend what its signs mean, those that occur
  public record Graph(
      String title,
      String description,
      String svg,
      double width,
      boolean wide,
      Optional<String> place,
      List<Sign> legend)
      implements Part {
    public Graph {
      legend = List.copyOf(legend);
    }
  }

  /// One sign of the picture and its meaning.
  ///
  /// @param svg a sample, safe markup
  public record Sign(String svg, String meaning) {}

  /// Charts side by side where there is room; `more` of them behind a button.
  public record Charts(List<Chart> shown, String moreLabel, List<Chart> more) implements Part {
    public Charts {
      shown = List.copyOf(shown);
      more = List.copyOf(more);
    }
  }

  static Charts one(Chart chart) {
    return new Charts(List.of(chart), "", List.of());
  }

  /// A picture of numbers, what it shows, and the numbers.
  ///
  /// @param heading empty when the section's is enough
  /// @param svg the picture
  /// @param sentence what it shows
  public record Chart(String heading, String svg, String sentence, Table table) {}

  /// Numbers behind a button.
  ///
  /// @param caption says what the numbers are; also the words on its button
  /// @param head one for each column
  /// @param rows as many cells as the head; the first names the row
  public record Table(String caption, List<String> head, List<List<String>> rows) {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// A table behind its caption, without a picture.
  public record Numbers(Table table) implements Part {}

  /// Sentences as a list; `more` of them behind a button.
  public record Sentences(List<String> shown, String moreLabel, List<String> more) implements Part {
    public Sentences {
      shown = List.copyOf(shown);
      more = List.copyOf(more);
    }
  }

  /// Arrows, each with its sentence on the outside and the rest inside; `more` of them behind a
  /// button.
  public record Entries(String heading, List<Entry> shown, String moreLabel, List<Entry> more)
      implements Part {
    public Entries {
      shown = List.copyOf(shown);
      more = List.copyOf(more);
    }
  }

  /// One arrow in words.
  ///
  /// @param id where its arrow in the picture leads
  /// @param sign a small picture of its arrow
  /// @param reassurance said with the sentence where it stands alone
  public record Entry(
      String id,
      String sign,
      String sentence,
      Optional<String> reassurance,
      String numbers,
      Optional<Chart> ripple) {}
}
