package allay.web.access;

import allay.programme.access.Device;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Guesses what a person may call their device, from what the browser says of itself.
final class DeviceNames {
  private static final SequencedMap<String, String> BROWSERS =
      inOrder(
          "Edg/",
          "Edge",
          "OPR/",
          "Opera",
          "Firefox/",
          "Firefox",
          "FxiOS/",
          "Firefox",
          "CriOS/",
          "Chrome",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");
  private static final SequencedMap<String, String> SYSTEMS =
      inOrder(
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Android",
          "Android",
          "Windows",
          "Windows",
          "Mac OS",
          "Mac",
          "CrOS",
          "Chromebook",
          "Linux",
          "Linux");

  private DeviceNames() {}

  static String guess(@Nullable String userAgent) {
    String text = Optional.ofNullable(userAgent).orElse("");
    String browser = first(BROWSERS, text).orElse("A browser");
    return first(SYSTEMS, text).map(system -> browser + " on " + system).orElse(browser);
  }

  /// What the person chose, or the guess where that cannot be a name.
  static String usable(String chosen, @Nullable String userAgent) {
    String name = chosen.strip();
    return Device.problem(name).isEmpty() ? name : guess(userAgent);
  }

  private static Optional<String> first(Map<String, String> names, String text) {
    return names.entrySet().stream()
        .filter(each -> text.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static SequencedMap<String, String> inOrder(String... signsAndNames) {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    for (int at = 0; at < signsAndNames.length; at += 2) {
      names.put(signsAndNames[at], signsAndNames[at + 1]);
    }
    return names;
  }
}
