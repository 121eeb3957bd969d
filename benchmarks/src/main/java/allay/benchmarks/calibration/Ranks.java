package allay.benchmarks.calibration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where the truths of made-up data stand among posterior draws. With parameters drawn from the
/// prior and data drawn from the parameters, each rank is uniform on 0..draws when the draws come
/// from the posterior (Talts et al. 2018, arXiv 1804.06788).
public final class Ranks {
  private final int draws;
  private final Map<Name, List<Integer>> ranks = new LinkedHashMap<>();

  private record Name(String kind, String quantity) {}

  /// One number of the model and its rank in each data set, 0..draws.
  public record Quantity(String kind, String name, List<Integer> ranks) {
    public Quantity {
      ranks = List.copyOf(ranks);
    }
  }

  /// @param draws posterior draws, about independent, among which each truth is ranked
  public Ranks(int draws) {
    this.draws = draws;
  }

  /// Ranks the truth of one more data set.
  ///
  /// @param kind quantities of a kind are judged and drawn together, such as all entries of a
  ///   matrix
  /// @param posterior draws of this quantity, as many as were announced
  /// @throws IllegalArgumentException when there are more or fewer, or one is not finite
  public void add(String kind, String quantity, double truth, double[] posterior) {
    if (posterior.length != draws
        || !Double.isFinite(truth)
        || !Arrays.stream(posterior).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("a rank needs a finite truth and " + draws + " draws");
    }
    int rank = (int) Arrays.stream(posterior).filter(draw -> draw < truth).count();
    ranks.computeIfAbsent(new Name(kind, quantity), _ -> new ArrayList<>()).add(rank);
  }

  public int draws() {
    return draws;
  }

  /// In the order in which kinds and quantities were first met.
  public Map<String, List<Quantity>> byKind() {
    return ranks.entrySet().stream()
        .map(entry ->
            new Quantity(entry.getKey().kind(), entry.getKey().quantity(), entry.getValue()))
        .collect(groupingBy(Quantity::kind, LinkedHashMap::new, toList()));
  }
}
