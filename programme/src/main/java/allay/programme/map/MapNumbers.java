package allay.programme.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalMap;
import allay.model.posterior.Verdict;

/// The tables behind the words, for those who want them.
record MapNumbers(MapReport report, TextPage page) {

  void all(PersonalMap map, Verdict verdict, MapResult.Seconds seconds) {
    page.heading("Numbers");
    page.paragraph(
        "For those who want them. Low and high: in 9 of 10 answers that fit the diary, the figure"
            + " lies between them.");
    NumberTables tables = new NumberTables(page);
    LinkTables links = new LinkTables(tables);
    links.arrows(map);
    links.whatIf(map);
    links.loops(map);
    links.threads(map);
    links.ripples(map);
    links.shares(map);
    links.correlations(map);
    LevelTables levels = new LevelTables(tables);
    levels.levels(map);
    levels.noise(map);
    levels.forecast(map, report.to());
    run(page, verdict, seconds, report.seed());
  }

  static void run(TextPage page, Verdict verdict, MapResult.Seconds seconds, long seed) {
    page.blank();
    page.paragraph(
        "The run: %d draws in %s seconds, seed %d; largest R-hat %s (below %s is needed), smallest effective sample size %s (above %s is needed)."
            .formatted(
                verdict.draws(),
                Figures.decimals(seconds.total(), 1),
                seed,
                Figures.decimals(verdict.rHatMax(), 3),
                Figures.decimals(Verdict.R_HAT_BELOW, 2),
                Figures.decimals(verdict.essMin(), 0),
                Figures.decimals(Verdict.EFFECTIVE_SAMPLE_SIZE_ABOVE, 0)));
  }
}
