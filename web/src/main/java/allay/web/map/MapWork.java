package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalFit;
import allay.model.dynamics.Progress;
import allay.programme.map.MapReport;
import allay.programme.map.OutlookWords;
import allay.web.map.MapState.Shown;
import allay.web.map.MapState.Work;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/// The work on one person's map. It keeps the last answer and what is being worked on, and stands
/// in the queue at most once, however often the diary changes meanwhile.
final class MapWork {
  private static final int WHOLE = 100;

  /// About where a run may end for the first time.
  private static final int FIRST_DRAWS = 4096;

  private final Executor queue;
  private final Clock clock;

  private Optional<Answer> answer = Optional.empty();
  private Optional<Task> task = Optional.empty();
  private Optional<LastRun> lastRun = Optional.empty();
  private int answers;
  private boolean queued;
  private boolean ended;

  MapWork(Executor queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  private record Answer(
      MapQuestion question, MapReport report, Instant since, int number, boolean tested) {
    private boolean isMap() {
      return report.result() instanceof MapResult.Converged;
    }
  }

  /// The map of the last run that passed, and its draws for as long as memory allows: without them
  /// the next day is another run.
  private record LastRun(
      MapQuestion question, SoftReference<PersonalFit> fit, MapReport report, boolean tested) {
    private LastRun tested(MapReport withWorth) {
      return new LastRun(question, fit, withWorth, true);
    }

    /// Whether its test stands for `newer`: one that had too few days does not, once there are
    /// enough.
    private boolean isTestedFor(MapQuestion newer) {
      return tested
          && (question.series().days() >= OutlookWords.DAYS_FOR_WORTH
              || newer.series().days() < OutlookWords.DAYS_FOR_WORTH);
    }

    private Optional<MapReport> refreshed(MapQuestion newer) {
      return Optional.ofNullable(fit.get())
          .flatMap(draws -> newer.refreshed(question, draws, report.worth()));
    }
  }

  /// One question that is being worked on, or was.
  private static final class Task {
    private final MapQuestion question;
    private volatile boolean wanted = true;
    private volatile Work work = new Work.Waiting();

    Task(MapQuestion question) {
      this.question = question;
    }

    boolean isGoingOn() {
      return new MapState(Optional.empty(), work).isAtWork();
    }
  }

  /// Where it stands. A question that was not asked just before is taken up.
  synchronized MapState look(MapQuestion question) {
    if (ended) {
      return MapState.NOTHING_YET;
    }
    if (task.filter(each -> each.question.asksTheSame(question)).isEmpty()) {
      begin(question);
    }
    return new MapState(shown(question), task.orElseThrow().work);
  }

  /// Why there is no map is about its own diary alone.
  private Optional<Shown> shown(MapQuestion question) {
    return answer
        .map(each ->
            new Shown(
                each.report(),
                each.question().series(),
                each.since(),
                each.number(),
                each.question().asksTheSame(question),
                each.tested()))
        .filter(each -> each.current() || each.isMap());
  }

  private void begin(MapQuestion question) {
    task.ifPresent(earlier -> earlier.wanted = false);
    Task begun = new Task(question);
    task = Optional.of(begun);
    if (answerTo(question).filter(Answer::tested).isPresent()) {
      begun.work = new Work.Done();
    } else if (question.isTooShort()) {
      publish(begun, question.map(Progress.silent()).report(), true, new Work.Done());
    } else if (!isRefreshed(begun)) {
      enqueue();
    }
  }

  /// Whether the map could be had at once, from the draws of the last run. It keeps that run's
  /// test; one that was not done follows in the queue.
  private boolean isRefreshed(Task begun) {
    Optional<MapReport> report = lastRun.flatMap(run -> run.refreshed(begun.question));
    boolean tested = lastRun.filter(run -> run.isTestedFor(begun.question)).isPresent();
    report.ifPresent(
        map -> publish(begun, map, tested, tested ? new Work.Done() : new Work.Waiting()));
    return report.isPresent() && tested;
  }

  private void enqueue() {
    if (!queued) {
      queued = true;
      queue.execute(this::runNext);
    }
  }

  private Optional<Answer> answerTo(MapQuestion question) {
    return answer.filter(each -> each.question().asksTheSame(question));
  }

  /// Stops what is going on until the diary changes or somebody resumes it.
  synchronized void stop() {
    task.filter(Task::isGoingOn)
        .ifPresent(each -> {
          each.wanted = false;
          each.work = new Work.Stopped();
        });
  }

  /// Takes up again what was stopped or broke.
  synchronized void resume() {
    task.filter(each -> each.work instanceof Work.Stopped || each.work instanceof Work.Broken)
        .ifPresent(each -> begin(each.question));
  }

  /// Forgets everything, for good.
  synchronized void end() {
    ended = true;
    task.ifPresent(each -> each.wanted = false);
    task = Optional.empty();
    answer = Optional.empty();
    lastRun = Optional.empty();
  }

  private synchronized Optional<Task> next() {
    queued = false;
    return task.filter(each -> each.wanted && each.work instanceof Work.Waiting);
  }

  private void runNext() {
    Optional<Task> next = next();
    try {
      next.ifPresent(this::run);
    } catch (CancellationException e) {
      // Nobody wants it any more; whoever stopped it has said what comes next.
    } catch (RuntimeException | Error e) {
      next.ifPresent(broken -> advance(broken, new Work.Broken()));
      throw e;
    }
  }

  private void run(Task running) {
    Optional<MapReport> made = mapOf(running.question);
    if (made.isEmpty()) {
      advance(running, new Work.Thinking(0));
      MapQuestion.Answered answered = running.question.map(progress(running));
      made = Optional.of(answered.report());
      answered.fit().ifPresent(fit -> keep(running.question, fit, answered.report()));
    }
    MapReport report = made.orElseThrow();
    switch (report.result()) {
      case MapResult.Converged _ -> {
        publish(running, report, false, new Work.Testing());
        MapReport tested = running.question.tested(report, (_, _) -> running.wanted);
        keepTest(running.question, tested);
        publish(running, tested, true, new Work.Done());
      }
      case MapResult.NotConverged _ when hasMap() -> advance(running, new Work.NotSettled());
      case MapResult.NotConverged _, MapResult.TooFewDays _, MapResult.TooLittleVariation _ ->
          publish(running, report, true, new Work.Done());
    }
  }

  private synchronized void keep(MapQuestion question, PersonalFit fit, MapReport report) {
    if (!ended) {
      lastRun = Optional.of(new LastRun(question, new SoftReference<>(fit), report, false));
    }
  }

  private synchronized void keepTest(MapQuestion question, MapReport tested) {
    lastRun =
        lastRun
            .filter(run -> run.question.asksTheSame(question))
            .map(run -> run.tested(tested))
            .or(() -> lastRun);
  }

  /// A map whose test was stopped.
  private synchronized Optional<MapReport> mapOf(MapQuestion question) {
    return answerTo(question).filter(Answer::isMap).map(Answer::report);
  }

  private Progress progress(Task running) {
    return (done, atMost) -> {
      advance(running, new Work.Thinking(percent(done, atMost)));
      return running.wanted;
    };
  }

  /// By doublings: a run may end at each of them.
  private static int percent(long done, long atMost) {
    double behind = Math.log1p((double) Math.min(done, atMost) / FIRST_DRAWS);
    return (int) (WHOLE * behind / Math.log1p((double) atMost / FIRST_DRAWS));
  }

  private synchronized boolean hasMap() {
    return answer.filter(Answer::isMap).isPresent();
  }

  /// Says how far it is, unless nobody wants to know any more.
  private synchronized void advance(Task running, Work work) {
    if (running.wanted) {
      running.work = work;
    }
  }

  /// A map keeps the moment in which it was worked out when its test is added.
  private synchronized void publish(Task running, MapReport report, boolean tested, Work next) {
    if (!running.wanted) {
      return;
    }
    Instant since = answerTo(running.question).map(Answer::since).orElseGet(clock::instant);
    answers++;
    answer = Optional.of(new Answer(running.question, report, since, answers, tested));
    running.work = next;
  }
}
