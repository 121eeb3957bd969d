package allay.programme.evidence;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.util.List;

/// Findings on scans that are common in people without pain.
public record ScanFindings(List<ScanFinding> findings) {
  /// @throws IllegalStateException when two have one id
  public ScanFindings {
    Require.eachOnce(findings, ScanFinding::id, "scans.yaml");
    findings = List.copyOf(findings);
  }

  /// Those that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static ScanFindings load() {
    return Content.ofAllay(ScanFindings.class, "scans.yaml", ScanFindings.class);
  }

  /// Those whose numbers come from a claim.
  public List<ScanFinding> of(Claim claim) {
    return findings.stream().filter(finding -> finding.claim().equals(claim.id())).toList();
  }
}
