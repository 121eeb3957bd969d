package allay.programme.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.Worth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One diary and the answer to it: what every rendering (text, JSON, HTML, web) starts from.
///
/// @param tracks names of the tracks that were modelled, in the order of the day
/// @param inputs names of the practices that were modelled, without `did:`
/// @param outcome the track whose ups and downs the map is about
/// @param from first day with an entry
/// @param to last day with an entry
/// @param days days from first to last, both counted
/// @param missing share of the modelled tracks' scores that are missing over those days, 0..1
/// @param atBounds number of the modelled tracks' scores at 0 or 10
/// @param notes what a reader should know about how the diary was read, one plain sentence each
/// @param worth empty when not computed: fewer than 42 days, or a fit behind it that did not
///   converge
public record MapReport(
    List<String> tracks,
    List<String> inputs,
    String outcome,
    LocalDate from,
    LocalDate to,
    int days,
    double missing,
    int atBounds,
    long seed,
    List<String> notes,
    MapResult result,
    Optional<Worth> worth) {
  public MapReport {
    tracks = List.copyOf(tracks);
    inputs = List.copyOf(inputs);
    notes = List.copyOf(notes);
  }
}
