package allay.cli;

import allay.store.StorageFailure;
import allay.web.Links;
import allay.web.Serving;
import allay.web.WebApp;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `allay link`: a new one-time link to the app that runs.
@Command(
    name = "link",
    mixinStandardHelpOptions = true,
    versionProvider = Allay.Version.class,
    description = "Prints a new link that opens the running app in one browser, once.",
    optionListHeading = "%nOptions%n")
final class LinkCommand implements Callable<Integer> {
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private DiaryPlace place = new DiaryPlace();

  @Option(
      names = "--person",
      paramLabel = "ID",
      description = "Whose diary, where several people keep one; a new ID begins a new diary.")
  private String person = WebApp.OWNER.text();

  LinkCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try {
      Optional<String> url = Serving.urlOf(place.folder());
      if (url.isEmpty()) {
        return Refusal.of(
            spec,
            "Allay does not run on "
                + place.folder()
                + "; "
                + place.commands().serve()
                + " starts it and prints a link");
      }
      String path =
          Links.newPath(place.storage(System.getenv()), person, new SecureRandom(), clock);
      spec.commandLine().getOut().println(url.get() + path);
      return ExitStatus.OK;
    } catch (IOException e) {
      return Refusal.of(
          spec, "the folder " + place.folder() + " cannot be read; choose another with --data");
    } catch (StorageFailure | IllegalArgumentException e) {
      return Refusal.of(spec, "no link could be made: " + e.getMessage());
    }
  }
}
