package allay.cli;

import allay.programme.content.ContentProblem;
import allay.store.StorageFailure;
import allay.web.Serving;
import allay.web.WebApp;
import allay.web.WebSettings;
import allay.web.access.Lan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `allay serve`: the app, for the browsers of this computer.
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = {
      "Starts the app: note your day in a minute, and watch your map grow.",
      "It prints a link that opens it in your browser, once. Ctrl-C stops it."
    },
    optionListHeading = "%nOptions%n",
    exitCodeListHeading = "%nExit status%n",
    exitCodeList = {"0:it was stopped", "2:it could not be started; one line says why"})
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DiaryPlace place = new DiaryPlace();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Where it listens on this computer (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--demo",
      description = "Opens the diary of a made-up person: four months to look around in.")
  private boolean demo;

  @Option(
      names = "--lan",
      description = "Lets phones on the same network be paired, by a picture to scan.")
  private boolean lan;

  @Option(
      names = "--lan-port",
      paramLabel = "N",
      defaultValue = "8443",
      description = "Where it listens for them (default: ${DEFAULT-VALUE}).")
  private int lanPort;

  ServeCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      return Refusal.of(spec, "--port takes a number from 0 to " + HIGHEST_PORT);
    }
    if (lanPort < 0 || lanPort > HIGHEST_PORT) {
      return Refusal.of(spec, "--lan-port takes a number from 0 to " + HIGHEST_PORT);
    }
    try {
      if (Serving.urlOf(place.folder()).isPresent()) {
        return Refusal.of(spec, running());
      }
      Optional<Integer> inUse = Ports.inUse(port, lan());
      if (inUse.isPresent()) {
        return Refusal.of(spec, isTaken(inUse.get()));
      }
      Optional<Serving> taken = Serving.take(place.folder());
      if (taken.isEmpty()) {
        return Refusal.of(spec, running());
      }
      try (Serving serving = taken.get()) {
        return serve(serving);
      }
    } catch (IOException e) {
      return Refusal.of(
          spec, "the folder " + place.folder() + " cannot be written; choose another with --data");
    }
  }

  private String running() throws IOException {
    return "Allay runs on "
        + place.folder()
        + " already"
        + Serving.urlOf(place.folder()).map(url -> ", at " + url).orElse("")
        + "; "
        + place.commands().link()
        + " prints a new link to it";
  }

  private int serve(Serving serving) throws IOException, InterruptedException {
    try (WebApp app = WebApp.start(settings())) {
      serving.under(app.url());
      welcome(app);
      stopWhenAsked(app);
      app.awaitEnd();
      return ExitStatus.OK;
    } catch (PortInUseException e) {
      return Refusal.of(spec, isTaken(e.getPort()));
    } catch (UncheckedIOException e) {
      return Refusal.of(spec, String.valueOf(e.getMessage()));
    } catch (ContentProblem e) {
      return Refusal.of(spec, String.valueOf(e.getMessage()));
    } catch (StorageFailure e) {
      return Refusal.of(spec, "the diary cannot be opened: " + e.getMessage());
    }
  }

  private String isTaken(int taken) {
    String option = lan && taken == lanPort ? "--lan-port " : "--port ";
    return "another program uses port "
        + taken
        + "; choose another one, like "
        + option
        + (taken + 1);
  }

  private WebSettings settings() {
    return new WebSettings(
        port,
        place.folder(),
        place.storage(System.getenv()),
        demo,
        lan(),
        clock,
        new SecureRandom());
  }

  private Optional<Lan> lan() {
    return lan ? Optional.of(Lan.onPort(lanPort)) : Optional.empty();
  }

  private void welcome(WebApp app) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Allay is ready. Open this link in your browser; it works once:");
    out.println();
    out.println("  " + app.newLink());
    out.println();
    if (lan) {
      out.println(phones(app.networkHosts()));
      out.println();
    }
    out.println("Everything is kept in " + place.folder() + ", on this computer alone.");
    out.println("Ctrl-C stops Allay. For another link: " + place.commands().link());
    out.flush();
  }

  private static String phones(List<String> hosts) {
    return hosts.isEmpty()
        ? "This computer is in no local network now, so no phone can reach it. Allay opens itself"
            + " to one as\n"
            + "soon as there is one. It runs here all the same."
        : "Phones in your network can be paired: open Devices in Allay, then Pair a phone. They"
            + " reach it at\n"
            + "https://"
            + String.join(", https://", hosts)
            + ".";
  }

  /// The signal of Ctrl-C, and a polite kill.
  private static void stopWhenAsked(WebApp app) {
    Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
  }
}
