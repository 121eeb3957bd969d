package allay.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "allay", mixinStandardHelpOptions = true)
public final class Allay implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Allay()).execute(arguments));
  }
}
