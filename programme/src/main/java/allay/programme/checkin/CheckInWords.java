package allay.programme.checkin;

import allay.programme.content.Content;
import allay.programme.content.Require;
import allay.programme.diary.Column;
import allay.programme.diary.Direction;
import java.time.LocalDate;
import java.util.List;

/// All words of the check-in and of the pages that have nothing to show yet.
public final class CheckInWords {
  private static final String DAYS = "{days}";
  private static final String OUTCOME = "{outcome}";

  private final Questions questions;
  private final Suggestions suggestions;
  private final Passages passages;

  private CheckInWords(Questions questions, Suggestions suggestions, Passages passages) {
    this.questions = questions;
    this.suggestions = suggestions;
    this.passages = passages;
  }

  /// The words that come with Allay.
  ///
  /// @throws IllegalStateException that names the file and the entry when one is not as it should
  ///   be
  public static CheckInWords load() {
    Questions questions = ofAllay("questions.yaml", Questions.class);
    Require.eachOnce(questions.known(), ScaleQuestion::track, "questions.yaml");
    return new CheckInWords(
        questions,
        ofAllay("suggestions.yaml", Suggestions.class),
        ofAllay("passages.yaml", Passages.class));
  }

  private static <T> T ofAllay(String file, Class<T> as) {
    return Content.ofAllay(CheckInWords.class, file, as);
  }

  /// What is asked of a track: words of its own for a known one, neutral words for any other.
  ///
  /// @param name as the person wrote it
  public ScaleQuestion question(String name, Direction direction) {
    return questions.known().stream()
        .filter(known -> known.track().equals(Column.fold(name)))
        .findFirst()
        .orElseGet(() -> questions.ownTrack().question(name, direction));
  }

  public Prompt practices() {
    return questions.practices();
  }

  public Prompt goodMoments() {
    return questions.goodMoments();
  }

  public Prompt note() {
    return questions.note();
  }

  public Suggestions suggestions() {
    return suggestions;
  }

  public FirstVisit firstVisit() {
    return passages.firstVisit();
  }

  /// What is said in a situation; `TOO_FEW_DAYS` still holds its placeholders.
  public SituationText text(Situation situation) {
    return passages.passages().stream()
        .filter(text -> text.situation() == situation)
        .findFirst()
        .orElseThrow();
  }

  /// `TOO_FEW_DAYS` with the number of days that a map still needs.
  ///
  /// @param outcome the track that must be scored on them
  public SituationText tooFewDays(int more, String outcome) {
    SituationText text = text(Situation.TOO_FEW_DAYS);
    String days = more == 1 ? "1 more day" : more + " more days";
    return new SituationText(
        text.situation(),
        text.heading(),
        text.lines().stream()
            .map(line -> line.replace(DAYS, days).replace(OUTCOME, outcome))
            .toList(),
        text.sources());
  }

  /// A line after a check-in when there is no good news: true on every day, another one the day
  /// after.
  public String afterCheckIn(LocalDate day) {
    List<String> lines = passages.afterCheckIn();
    return lines.get(Math.floorMod(day.toEpochDay(), lines.size()));
  }
}
