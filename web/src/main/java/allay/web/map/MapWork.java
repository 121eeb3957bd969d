package allay.web.map;

import allay.model.dynamics.MapResult;
import allay.model.dynamics.PersonalModel;
import allay.model.dynamics.Progress;
import allay.model.dynamics.Settings;
import allay.model.dynamics.Worth;
import allay.programme.map.MapReport;
import allay.web.map.MapState.Shown;
import allay.web.map.MapState.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/// The work on one person's map. A diary that changes meanwhile makes the work start anew.
final class MapWork {
  private static final int WHOLE = 100;

  private final Executor queue;
  private final Clock clock;

  private Optional<Answer> answer = Optional.empty();
  private Optional<Task> task = Optional.empty();

  MapWork(Executor queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  private record Answer(MapQuestion question, MapReport report, Instant since) {}

  /// One question that is being worked on, or was.
  private static final class Task {
    private final MapQuestion question;
    private volatile boolean wanted = true;
    private volatile Work work = new Work.Waiting();

    Task(MapQuestion question) {
      this.question = question;
    }
  }

  synchronized MapState look(MapQuestion question) {
    if (task.isEmpty() || !task.get().question.asksTheSame(question)) {
      begin(question);
    }
    return new MapState(
        answer.map(
            each -> new Shown(each.report(), each.since(), each.question().asksTheSame(question))),
        task.orElseThrow().work);
  }

  private void begin(MapQuestion question) {
    task.ifPresent(earlier -> earlier.wanted = false);
    Task begun = new Task(question);
    task = Optional.of(begun);
    queue.execute(() -> run(begun));
  }

  synchronized void stop() {
    task.filter(each -> isGoingOn(each.work))
        .ifPresent(each -> {
          each.wanted = false;
          each.work = new Work.Stopped();
        });
  }

  private static boolean isGoingOn(Work work) {
    return new MapState(Optional.empty(), work).isAtWork();
  }

  synchronized void resume() {
    task.filter(each -> !each.wanted || each.work instanceof Work.Broken)
        .ifPresent(each -> begin(each.question));
  }

  private void run(Task running) {
    try {
      if (running.wanted) {
        fit(running);
      }
    } catch (CancellationException e) {
      // Nobody wants it any more; whoever stopped it has said what comes next.
    } catch (RuntimeException | Error e) {
      advance(running, new Work.Broken());
      throw e;
    }
  }

  private void fit(Task running) {
    MapQuestion question = running.question;
    Settings settings =
        new Settings(MapQuestion.SEED, 0, Runtime.getRuntime().availableProcessors());
    advance(running, new Work.Thinking(0));
    MapResult result =
        PersonalModel.map(question.series(), question.outcome(), settings, progress(running));
    if (result instanceof MapResult.NotConverged && hasMap()) {
      advance(running, new Work.NotSettled());
      return;
    }
    publish(running, question.answered(result, Optional.empty()));
    if (result instanceof MapResult.Converged) {
      advance(running, new Work.Testing());
      Optional<Worth> worth =
          PersonalModel.worth(
              question.series(), question.outcome(), settings, (_, _) -> running.wanted);
      publish(running, question.answered(result, worth));
    }
    advance(running, new Work.Done());
  }

  private Progress progress(Task running) {
    return (done, atMost) -> {
      advance(
          running, new Work.Thinking((int) (WHOLE * Math.min(done, atMost) / Math.max(1, atMost))));
      return running.wanted;
    };
  }

  private synchronized boolean hasMap() {
    return answer.filter(each -> each.report().result() instanceof MapResult.Converged).isPresent();
  }

  /// Says how far it is, unless nobody wants to know any more.
  private synchronized void advance(Task running, Work work) {
    if (running.wanted) {
      running.work = work;
    }
  }

  private synchronized void publish(Task running, MapReport report) {
    if (running.wanted) {
      answer = Optional.of(new Answer(running.question, report, clock.instant()));
    }
  }
}
