package allay.programme.safety;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// All that Allay says about getting help. Numbers to call come from `LocalHelp` where there is
/// one, else from `numbers`.
///
/// @param signs in the order of their places, then as the files list them
public record SafetyTexts(
    HelpPage getHelpNow,
    HelpPage seeADoctorFirst,
    HelpPage notSafe,
    HelpPage someoneHurtsMe,
    List<UrgentSign> signs,
    List<KnownNumber> numbers,
    SafetyWords words) {
  private static final List<String> SIGNS =
      Stream.of("chest", "head", "back", "belly", "limbs", "whole-body", "medicines")
          .map("signs/%s.yaml"::formatted)
          .toList();

  public SafetyTexts {
    signs = List.copyOf(signs);
    numbers = List.copyOf(numbers);
  }

  /// The texts that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static SafetyTexts load() {
    List<HelpPage> pages = ofAllay("pages.yaml", Pages.class).pages();
    List<UrgentSign> signs =
        SIGNS.stream()
            .flatMap(file -> ofAllay(file, Signs.class).signs().stream())
            .sorted(Comparator.comparing(UrgentSign::where))
            .toList();
    Require.eachOnce(pages, HelpPage::id, "pages.yaml");
    Require.eachOnce(signs, UrgentSign::id, "signs/*.yaml");
    return new SafetyTexts(
        page("get-help-now", pages),
        page("see-a-doctor-first", pages),
        page("not-safe", pages),
        page("someone-hurts-me", pages),
        signs,
        ofAllay("numbers.yaml", Numbers.class).numbers(),
        ofAllay("words.yaml", SafetyWords.class));
  }

  private static <T> T ofAllay(String file, Class<T> as) {
    return Content.ofAllay(SafetyTexts.class, file, as);
  }

  private static HelpPage page(String id, List<HelpPage> pages) {
    return pages.stream()
        .filter(page -> page.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("pages.yaml: \"" + id + "\" is missing"));
  }

  /// Signs of one urgency by place, both in order.
  public SequencedMap<Place, List<UrgentSign>> signs(Urgency urgency) {
    return signs.stream()
        .filter(sign -> sign.urgency() == urgency)
        .collect(groupingBy(UrgentSign::where, LinkedHashMap::new, toUnmodifiableList()));
  }

  public List<KnownNumber> numbers(KnownNumber.Use use) {
    return numbers.stream().filter(number -> number.use() == use).toList();
  }

  /// What has to be said as long as not every sign was reviewed by a clinician.
  public Optional<String> reviewNotice() {
    long reviewed = signs.stream().filter(sign -> sign.reviewer().isPresent()).count();
    if (reviewed == signs.size()) {
      return Optional.empty();
    }
    return Optional.of(reviewed == 0 ? words.notReviewed() : words.partlyReviewed());
  }

  record Pages(List<HelpPage> pages) {
    Pages {
      pages = List.copyOf(pages);
    }
  }

  record Signs(List<UrgentSign> signs) {
    Signs {
      signs = List.copyOf(signs);
    }
  }

  record Numbers(List<KnownNumber> numbers) {
    Numbers {
      numbers = List.copyOf(numbers);
    }
  }
}
