package allay.web.safety;

import allay.programme.diary.KeptDiary;
import allay.programme.diary.PersonId;
import allay.programme.safety.Recheck;
import allay.programme.safety.SafetyOutcome;
import allay.programme.safety.Urgency;
import allay.programme.told.Statements;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the first page says about the check: never an alarm, and nothing when there is nothing.
@Component
public final class SafetyCards {
  private final SafetyCheck check;
  private final Statements statements;
  private final Clock clock;

  SafetyCards(SafetyCheck check, Statements statements, Clock clock) {
    this.check = check;
    this.statements = statements;
    this.clock = clock;
  }

  public Optional<SafetyCard> of(PersonId person, KeptDiary diary) {
    Steps steps = check.steps(statements.of(person));
    LocalDate today = LocalDate.now(clock);
    SafetyOutcome outcome = outcome(steps, today);
    if (steps.told().finished().isEmpty()) {
      return urgent(outcome)
          .or(() ->
              Optional.of(
                  SafetyCard.leading(
                      steps.told().pages().isEmpty() ? check.words().first() : check.words().goOn(),
                      "/safety")));
    }
    return urgent(outcome)
        .or(() -> recheck(steps, diary, today))
        .or(() ->
            outcome.pausesMovement()
                ? Optional.of(SafetyCard.leading(check.words().open(), OutcomeController.PATH))
                : Optional.empty());
  }

  /// A card for pages on which someone tells: there as soon as what was told should be looked at
  /// now or today.
  public Optional<SafetyCard> urgent(PersonId person) {
    return urgent(outcome(check.steps(statements.of(person)), LocalDate.now(clock)));
  }

  /// A card for pages that lead to trying something: there as long as moving should wait.
  public Optional<SafetyCard> pause(PersonId person) {
    return outcome(check.steps(statements.of(person)), LocalDate.now(clock)).pausesMovement()
        ? Optional.of(SafetyCard.leading(check.words().open(), OutcomeController.PATH))
        : Optional.empty();
  }

  private Optional<SafetyCard> urgent(SafetyOutcome outcome) {
    return outcome
        .tier()
        .filter(tier -> tier.compareTo(Urgency.SEE_SOMEONE_TODAY) <= 0)
        .map(_ -> SafetyCard.leading(check.words().open(), OutcomeController.PATH));
  }

  private SafetyOutcome outcome(Steps steps, LocalDate today) {
    return check.rules().assess(steps.history(), steps.told().answers(), today);
  }

  private Optional<SafetyCard> recheck(Steps steps, KeptDiary diary, LocalDate today) {
    return steps
        .told()
        .looked()
        .flatMap(looked -> Recheck.of(diary, day(looked), today))
        .map(recheck ->
            new SafetyCard(
                check.words().of(recheck.reason()),
                "/safety",
                Optional.of(check.words().sameAsBefore())));
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
