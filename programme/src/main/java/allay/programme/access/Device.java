package allay.programme.access;

import allay.programme.diary.NameRules;
import allay.programme.diary.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A device that may open one person's diary.
///
/// @param name what the person calls it, trimmed; two devices may have the same
/// @param since when it was paired
/// @param lastSeen the last day on which it opened the diary
public record Device(DeviceId id, PersonId person, String name, Instant since, LocalDate lastSeen) {
  /// @throws IllegalArgumentException when `problem` has something to say about the name
  public Device {
    Optional<String> problem = problem(name);
    if (problem.isPresent()) {
      throw new IllegalArgumentException(problem.get());
    }
    name = name.strip();
  }

  /// What is wrong with a name, and what would be right; empty when nothing is.
  public static Optional<String> problem(String name) {
    return NameRules.problem(name.strip());
  }

  /// The device under another name.
  ///
  /// @throws IllegalArgumentException when `problem` has something to say about the name
  public Device renamed(String newName) {
    return new Device(id, person, newName, since, lastSeen);
  }
}
