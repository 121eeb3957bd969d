package allay.web.claims;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import allay.programme.evidence.Claim;
import allay.programme.evidence.Mention;
import allay.programme.evidence.ScanFindings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Where in Allay each claim is used: found by looking into all texts that come with it, so that it
/// holds for texts that are added later.
@Component
final class Uses {
  private static final String ROOT = "allay/programme/";

  /// Pages that show the texts of a folder.
  private static final Map<String, Part> PARTS =
      Map.of(
          "safety", new Part("Signs to look out for", "/help/doctor"),
          "drivers", new Part("What may feed your pain", "/map/threads"),
          "pattern", new Part("Patterns", "/patterns"),
          "medicine", new Part("Medicines", "/medicines"),
          "sheet", new Part("Your evidence sheet", "/sheet"),
          "evidence", new Part("Your evidence sheet", "/sheet"));

  private final Map<String, List<Mention>> byClaim;

  Uses() {
    byClaim =
        resources()
            .flatMap(file -> Mention.in(name(file), content(file)).stream())
            .collect(groupingBy(Mention::claim, toUnmodifiableList()));
  }

  private record Part(String name, String path) {}

  List<ClaimUse> of(Claim claim) {
    return byClaim.getOrDefault(claim.id(), List.of()).stream().map(Uses::use).distinct().toList();
  }

  private static ClaimUse use(Mention mention) {
    String folder = mention.file().split("/", 2)[0];
    return Optional.ofNullable(PARTS.get(folder))
        .map(part -> new ClaimUse(part.name(), Optional.of(part.path()), mention.text()))
        .orElseGet(() -> new ClaimUse("A text of Allay", Optional.empty(), mention.text()));
  }

  private static Stream<Resource> resources() {
    try {
      return Stream.of(
          new PathMatchingResourcePatternResolver(ScanFindings.class.getClassLoader())
              .getResources("classpath*:" + ROOT + "**/*.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Below the folder of the programme's texts.
  private static String name(Resource file) {
    try {
      String address = URLDecoder.decode(file.getURL().toString(), UTF_8);
      return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(Resource file) {
    try (InputStream stream = file.getInputStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
