package allay.programme.map;

import java.util.List;
import java.util.Optional;

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

  /// One heading and what stands under it.
  ///
  /// @param id where links jump to
  /// @param lead sentences before the parts
  public record Section(String id, String heading, List<String> lead, List<Part> parts) {
    public Section {
      lead = List.copyOf(lead);
      parts = List.copyOf(parts);
    }
  }

  public sealed interface Part {}

  /// The picture of all arrows.
  ///
  /// @param svg safe markup
  /// @param wide whether it is too wide for a phone and scrolls
  /// @param legend what its signs mean, those that occur
  public record Graph(String title, String description, String svg, boolean wide, List<Sign> legend)
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
  public record Entry(
      String id, String sign, String sentence, String numbers, Optional<Chart> ripple) {}
}
