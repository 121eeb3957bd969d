package allay.web.questionnaires;

import allay.programme.diary.Direction;
import allay.programme.diary.Entry.TimeOfDay;
import allay.programme.diary.EntryId;
import allay.programme.diary.KeptColumn;
import allay.programme.diary.KeptEntry;
import allay.programme.questionnaire.Filled;
import allay.programme.questionnaire.Instrument;
import allay.programme.questionnaire.Response;
import allay.programme.questionnaire.Scale;
import allay.programme.questionnaire.Score;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A score as a diary takes it: from 0 to 10, in a track of its own.
///
/// @param name of the track
/// @param how the number came about, in words
public record TrackScore(String name, Direction direction, double value, String how) {
  private static final int LONGEST_NAME = 60;
  private static final int DECIMALS = 2;

  /// Empty when there is no score, or it has no place on such a scale.
  static Optional<TrackScore> of(Form form, Filled filled) {
    if (form.main().isEmpty()
        || !(form.main().get().score(filled) instanceof Score.Counted counted)) {
      return Optional.empty();
    }
    Scale scale = form.main().get();
    OptionalDouble onTrack = scale.onTrack(counted.value());
    String name = form.instrument().map(Instrument::track).orElseGet(() -> plain(form.title()));
    return onTrack.isEmpty() || KeptColumn.problem(KeptColumn.Kind.TRACK, name).isPresent()
        ? Optional.empty()
        : Optional.of(
            new TrackScore(
                name,
                form.instrument().isPresent() ? Direction.LOWER_IS_BETTER : Direction.UNKNOWN,
                Numbers.rounded(onTrack.getAsDouble(), DECIMALS).doubleValue(),
                how(scale, counted.value(), onTrack.getAsDouble())));
  }

  /// Commas and quotes have a meaning in files of a diary.
  private static String plain(String title) {
    String plain = title.replaceAll("[^\\p{L}\\p{N} .-]", " ").replaceAll(" +", " ").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
  }

  private static String how(Scale scale, double score, double onTrack) {
    return scale.most() == 10
        ? Numbers.text(score) + " stays as it is."
        : "%s times 10, divided by %s, makes %s."
            .formatted(Numbers.text(score), Numbers.text(scale.most()), Numbers.text(onTrack));
  }

  /// The name of the entry that holds the score of a response.
  static EntryId entryId(Response response) {
    return new EntryId("questionnaire-" + response.id());
  }

  KeptEntry entry(Response response, int column) {
    return new KeptEntry(
        entryId(response),
        response.at().toLocalDate(),
        Optional.of(
            new TimeOfDay(
                response.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                Optional.of(response.at().getOffset()))),
        Map.of(column, value),
        Optional.empty());
  }
}
