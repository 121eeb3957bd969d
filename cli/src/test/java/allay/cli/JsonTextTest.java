package allay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.dynamics.MapResult;
import allay.programme.map.CohortUsed;
import allay.programme.map.MapReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// The exact text of `--json`, one object for each way a run can end.
class JsonTextTest {
  private static final String HEAD =
      """
      {"schemaVersion":1,"tracks":["sleep","pain"],"inputs":["did:yoga"],"leftOut":%s,
      "from":"2026-01-05","to":"2026-05-04","days":120,"missing":0.075,"atBounds":10,"seed":1,
      """;

  private static final String NO_MAP =
      """
      "arrows":[],"noise":[],"correlations":[],"probabilityStable":null,"whatIf":[],"ripples":[],
      "loops":[],"feedback":null,"shares":[],"threads":[],"levels":[],"forecast":[],"worth":null,
      """;

  private static final String NO_SECONDS =
      "\"seconds\":{\"total\":0.0,\"warmUp\":0.0,\"sampling\":0.0},\"prior\":null}";

  private static String json(MapResult result) {
    return json(result, Optional.empty());
  }

  private static String json(MapResult result, Optional<CohortUsed> cohort) {
    MapReport report =
        new MapReport(
            List.of("sleep", "pain"),
            List.of("yoga"),
            "pain",
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 5, 4),
            120,
            0.075,
            10,
            OptionalDouble.of(4),
            1,
            List.of("a note about reading"),
            result,
            result instanceof MapResult.Converged ? Optional.of(Answers.WORTH) : Optional.empty(),
            cohort);
    return JsonText.of(MapJsonMapping.of(report));
  }

  private static String oneLine(String... parts) {
    return String.join("", parts).replace("\n", "");
  }

  @Test
  void a_converged_run_prints_every_field_in_order() {
    assertThat(json(Answers.converged()))
        .isEqualTo(
            oneLine(
                HEAD.formatted(
                    """
                    [{"track":"mood","why":"hardlyVaries","sameAs":null},
                    {"track":"did:walk","why":"tooFewScores","sameAs":null},
                    {"track":"ache","why":"sameAs","sameAs":"pain"}]\
                    """),
                """
                "verdict":{"converged":true,"reason":"ok","daysNeeded":0,"rHatMax":1.004,
                "essMin":812.0,"draws":8000,
                "message":"The calculation settled, so this map can be read."},
                "arrows":[{"from":"sleep","to":"pain","when":"same day","mean":-0.3,"sd":0.1,
                "low90":-0.5,"high90":-0.1,"ess":900.0,"probabilityOfSign":0.99,"learned":0.8,
                "orderSensitive":false},
                {"from":"did:yoga","to":"pain","when":"next day","mean":-0.2,"sd":0.1,
                "low90":-0.4,"high90":0.1,"ess":null,"probabilityOfSign":0.9,"learned":0.7,
                "orderSensitive":true}],
                "noise":[{"track":"pain","sigma":{"mean":1.0,"sd":0.125,"ess":900.0},
                "tau":{"mean":1.0,"sd":0.125,"ess":900.0}}],
                "correlations":[{"between":["sleep","pain"],"median":-0.3,"low90":-0.55,
                "high90":-0.04999999999999999}],
                "probabilityStable":0.99,
                "whatIf":[{"hold":"did:yoga","by":1.0,"on":"pain","median":-0.5,"low90":-0.75,
                "high90":-0.25}],
                "ripples":[{"from":"sleep","to":"pain","median":[-0.25,-0.125],
                "low90":[-0.5,-0.375],"high90":[0.0,0.125]}],
                "loops":[{"through":["pain","sleep"],
                "gain":{"median":0.5,"low90":0.25,"high90":0.75}}],
                "feedback":{"amplification":{"median":1.5,"low90":1.25,"high90":1.75},
                "through":[{"track":"sleep","part":{"median":0.25,"low90":0.0,"high90":0.5}}]},
                "shares":[{"track":"sleep","share":{"median":0.5,"low90":0.25,"high90":0.75}}],
                "threads":[{"path":["sleep","pain"],
                "effect":{"median":-0.5,"low90":-0.75,"high90":-0.25},"share":1.0}],
                "levels":[{"track":"sleep","now":{"median":6.0,"low90":5.75,"high90":6.25},
                "fourWeeksAgo":{"median":5.0,"low90":4.75,"high90":5.25},"probabilityLower":0.75},
                {"track":"pain","now":{"median":4.0,"low90":3.75,"high90":4.25},
                "fourWeeksAgo":null,"probabilityLower":null}],
                "forecast":[{"date":"2026-05-05","mean":4.0,"low50":3.0,"high50":5.0,"low90":2.0,
                "high90":6.0}],
                "worth":{"crps":0.5,"crpsYesterday":0.7,"crpsMean":0.6,"logScore":-1.5,
                "logScoreYesterday":-1.7,"logScoreMean":-1.6,"beatsBaselines":true},
                "seconds":{"total":3.0,"warmUp":1.0,"sampling":2.5},"prior":null}
                """));
  }

  @Test
  void what_is_withheld_is_an_empty_list_or_null() {
    assertThat(json(Answers.unstable()))
        .contains(
            "\"probabilityStable\":0.5,\"whatIf\":[],",
            "\"loops\":[],\"feedback\":null,",
            "\"threads\":[],\"levels\":[],\"forecast\":[{");
  }

  @Test
  void a_run_that_did_not_converge_prints_its_verdict_and_no_arrows() {
    assertThat(json(Answers.notConverged()))
        .isEqualTo(
            oneLine(
                HEAD.formatted("[]"),
                """
                "verdict":{"converged":false,"reason":"notConverged","daysNeeded":0,"rHatMax":1.2,
                "essMin":30.0,"draws":8000,
                "message":"The calculation did not settle, so there is no map to trust yet."},
                """,
                NO_MAP,
                "\"seconds\":{\"total\":60.0,\"warmUp\":20.0,\"sampling\":59.0},\"prior\":null}"));
  }

  @Test
  void too_few_days_says_how_many_more_are_needed() {
    assertThat(json(Answers.tooFewDays()))
        .isEqualTo(
            oneLine(
                HEAD.formatted("[]"),
                """
                "verdict":{"converged":false,"reason":"tooFewDays","daysNeeded":12,"rHatMax":null,
                "essMin":null,"draws":0,
                "message":"Too few days have a score for pain yet: 12 more are needed."},
                """,
                NO_MAP,
                NO_SECONDS));
  }

  @Test
  void too_little_variation_names_the_outcome_as_left_out() {
    assertThat(json(Answers.tooLittleVariation()))
        .isEqualTo(
            oneLine(
                HEAD.formatted("[{\"track\":\"pain\",\"why\":\"hardlyVaries\",\"sameAs\":null}]"),
                """
                "verdict":{"converged":false,"reason":"tooLittleVariation","daysNeeded":0,
                "rHatMax":null,"essMin":null,"draws":0,
                """,
                "\"message\":\"The scores for pain hardly change, so nothing can be seen to move"
                    + " with them.\"},",
                NO_MAP,
                NO_SECONDS));
  }

  @Test
  void a_prior_is_named_with_what_it_knew() {
    CohortUsed used = new CohortUsed(40, List.of("sleep", "pain"), List.of(), List.of("yoga"));
    assertThat(json(Answers.tooFewDays(), Optional.of(used)))
        .endsWith(
            "\"prior\":{\"people\":40,\"taught\":[\"sleep\",\"pain\"],\"byDefault\":[\"yoga\"]}}");
  }
}
