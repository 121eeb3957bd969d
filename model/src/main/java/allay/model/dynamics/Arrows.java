package allay.model.dynamics;

import allay.model.posterior.Chains;
import allay.model.posterior.Estimate;
import allay.model.posterior.Interval;
import java.util.List;
import java.util.Set;

/// Every arrow that the model has, with what the diary taught about it:
///
///     learned = 1 - posterior variance / prior variance
final class Arrows {
  private Arrows() {}

  static List<Arrow> of(PosteriorDraws posterior, Prior prior, Ledger ledger) {
    Regressors regressors =
        new Regressors(posterior.tracks().size(), posterior.tracksBeforeInput());
    List<Link> links = Link.all(posterior.tracks().size(), posterior.tracksBeforeInput());
    Set<Link> orderSensitive = Orders.sensitive(posterior, links);
    PerDraw<PersonalDraw> draws = posterior.draws();
    return links.stream()
        .map(link ->
            arrow(
                link,
                posterior,
                draws.chains(link::in),
                prior.coefficients()[link.to()][link.regressor(regressors)].variance(),
                orderSensitive.contains(link),
                ledger))
        .toList();
  }

  private static Arrow arrow(
      Link link,
      PosteriorDraws posterior,
      Chains chains,
      double priorVariance,
      boolean orderSensitive,
      Ledger ledger) {
    Source from =
        link.isFromInput()
            ? new Source.OfInput(posterior.inputs().get(link.from()))
            : new Source.OfTrack(posterior.tracks().get(link.from()));
    String to = posterior.tracks().get(link.to());
    String when = link.when() == Arrow.When.SAME_DAY ? "same day" : "next day";
    Estimate estimate = ledger.estimate("arrow " + from.name() + " -> " + to + " " + when, chains);
    Interval interval = Interval.of(chains);
    return new Arrow(
        from,
        to,
        link.when(),
        estimate.mean(),
        estimate.sd(),
        interval.low90(),
        interval.high90(),
        estimate.effectiveSampleSize(),
        chains.probabilityOfSign(),
        1 - chains.variance() / priorVariance,
        orderSensitive);
  }
}
