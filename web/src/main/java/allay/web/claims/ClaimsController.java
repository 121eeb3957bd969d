package allay.web.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import allay.programme.evidence.Claim;
import allay.programme.evidence.Claims;
import allay.programme.evidence.ScanFindings;
import allay.web.page.Html;
import allay.web.page.Page;
import allay.web.page.Paths;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.claims.JteclaimGenerated;
import allay.web.templates.claims.JteclaimsGenerated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What Allay says about the world, to browse, to search, and one by one.
@RestController
final class ClaimsController {
  private final Claims claims;
  private final ScanFindings scans;
  private final Uses uses;

  ClaimsController(Claims claims, ScanFindings scans, Uses uses) {
    this.claims = claims;
    this.scans = scans;
    this.uses = uses;
  }

  @GetMapping("/claims")
  Html all(
      Visit visit,
      @RequestParam Optional<String> words,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> grade,
      @RequestParam Optional<String> only) {
    Search search = Search.of(words.filter(text -> !text.isBlank()).or(() -> q), grade, only);
    ClaimList list =
        new ClaimList(
            search,
            claims
                .all()
                .filter(search::fits)
                .collect(groupingBy(Claim::topic, LinkedHashMap::new, toUnmodifiableList())));
    Page page = Page.of("What Allay goes by", Place.MORE, visit);
    return Html.of(out -> JteclaimsGenerated.render(out, null, page, list, claims));
  }

  @GetMapping("/claims/{id}")
  Html one(Visit visit, @PathVariable String id) {
    Claim claim = claims.find(id).orElseThrow(Paths::none);
    List<Claim> others =
        claims
            .all()
            .filter(other -> other.topic().equals(claim.topic()) && !other.equals(claim))
            .toList();
    ClaimView view =
        ClaimView.of(claim, claims.words(claim.grade()), scans.of(claim), uses.of(claim), others);
    Page page = Page.of(claim.statement(), Place.MORE, visit);
    return Html.of(out -> JteclaimGenerated.render(out, null, page, view));
  }
}
