package allay.model.dynamics;

import allay.model.dynamics.PersonalMap.Feedback;
import allay.model.dynamics.PersonalMap.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where one draw settles when something is held for good. All of it follows from one inverse,
///
///     N = (I - C)^-1,   C = A + F
///
/// by block inversion. NaN where the draw has no such place: the whole system, or the part of it that
/// is left free, is not stable.
final class LongRun {
  private final boolean stable;
  private final boolean[] stableWithout;
  private final boolean[] stableAlone;
  private final double[][] settled;
  private final PersonalDraw draw;

  private LongRun(PersonalDraw draw) {
    int tracks = draw.tracks();
    this.draw = draw;
    this.stable = Stability.isStable(draw.dayToDay());
    this.stableWithout = new boolean[tracks];
    this.stableAlone = new boolean[tracks];
    for (int k = 0; stable && k < tracks; k++) {
      stableWithout[k] = Stability.isStableWithout(k, draw);
      stableAlone[k] = Stability.isStableAlone(k, draw);
    }
    this.settled =
        stable ? Matrices.inverseOfIdentityMinus(draw.lasting()) : new double[tracks][tracks];
  }

  static LongRun of(PersonalDraw draw) {
    return new LongRun(draw);
  }

  boolean isStable() {
    return stable;
  }

  /// `[(I - C[-j,-j])^-1 C[-j,j]]_k = N_kj / N_jj`: points on `on` per point of `hold` held higher.
  double whatIf(int hold, int on) {
    return stableWithout[hold] ? settled[on][hold] / settled[hold][hold] : Double.NaN;
  }

  /// `[(I - C)^-1 (B0_i + B1_i)]_k`: points on `on` per usual dose of `input`, every day.
  double whatIfInput(int input, int on) {
    if (!stable) {
      return Double.NaN;
    }
    double sum = 0;
    for (int k = 0; k < settled.length; k++) {
      double push = draw.inputSameDay()[k][input] + draw.inputNextDay()[k][input];
      sum += settled[on][k] * push;
    }
    return sum;
  }

  /// `1 / (1 - G) = N_pp (1 - F_pp)`, with `G = C[p,-p] (I - C[-p,-p])^-1 C[-p,p] / (1 - F_pp)`:
  /// how far a lasting push on `p` goes, beside how far it would go were all other tracks held.
  double amplification(int p) {
    return stableAlone[p] ? settled[p][p] * (1 - draw.nextDay()[p][p]) : Double.NaN;
  }

  /// `1 - amplification(j removed) / amplification = N_pj N_jp / (N_jj N_pp)`.
  double partThrough(int j, int p) {
    return stableWithout[j] && stableAlone[p]
        ? settled[p][j] * settled[j][p] / (settled[j][j] * settled[p][p])
        : Double.NaN;
  }

  static List<WhatIf> whatIfs(PosteriorDraws posterior, PerDraw<LongRun> draws, Ledger ledger) {
    List<WhatIf> whatIfs = new ArrayList<>();
    int tracks = posterior.tracks().size();
    for (int on = 0; on < tracks; on++) {
      String onName = posterior.tracks().get(on);
      int to = on;
      for (int hold = 0; hold < tracks; hold++) {
        int from = hold;
        if (from != to) {
          Source source = new Source.OfTrack(posterior.tracks().get(from));
          draws
              .whereDefined(draw -> draw.whatIf(from, to))
              .map(chains -> ledger.interval("what if " + source.name() + " on " + onName, chains))
              .ifPresent(change -> whatIfs.add(new WhatIf(source, 1, onName, change)));
        }
      }
      for (int input = 0; input < posterior.inputs().size(); input++) {
        int from = input;
        Source source = new Source.OfInput(posterior.inputs().get(from));
        draws
            .whereDefined(draw -> draw.whatIfInput(from, to))
            .map(chains -> ledger.interval("what if " + source.name() + " on " + onName, chains))
            .ifPresent(change -> whatIfs.add(new WhatIf(source, 1, onName, change)));
      }
    }
    return whatIfs;
  }

  /// Empty for a single track, which has no loops.
  static Optional<Feedback> feedback(
      PosteriorDraws posterior, PerDraw<LongRun> draws, Ledger ledger) {
    int p = posterior.outcomeIndex();
    if (posterior.tracks().size() == 1) {
      return Optional.empty();
    }
    return draws
        .whereDefined(draw -> draw.amplification(p))
        .map(chains -> ledger.interval("amplification", chains))
        .map(amplification ->
            new Feedback(
                amplification,
                IntStream.range(0, posterior.tracks().size())
                    .filter(j -> j != p)
                    .mapToObj(j -> part(posterior, draws, j, ledger))
                    .flatMap(Optional::stream)
                    .toList()));
  }

  private static Optional<Feedback.Part> part(
      PosteriorDraws posterior, PerDraw<LongRun> draws, int j, Ledger ledger) {
    String track = posterior.tracks().get(j);
    int p = posterior.outcomeIndex();
    return draws
        .whereDefined(draw -> draw.partThrough(j, p))
        .map(chains ->
            new Feedback.Part(track, ledger.interval("amplification through " + track, chains)));
  }
}
