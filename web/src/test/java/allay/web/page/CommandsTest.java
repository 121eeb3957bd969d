package allay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandsTest {
  @Test
  void the_usual_folder_is_not_named() {
    Commands commands = new Commands(Commands.usualFolder());
    assertThat(commands.link()).isEqualTo("./allay link");
    assertThat(commands.backup()).isEqualTo("./allay backup my-backup.sqlite");
  }

  @Test
  void another_folder_is_named_as_a_shell_takes_it() {
    assertThat(new Commands(Path.of("/srv/anna-2")).restore())
        .isEqualTo("./allay restore my-backup.sqlite --data /srv/anna-2");
    assertThat(new Commands(Path.of("/srv/Anna's diary")).link())
        .isEqualTo("./allay link --data '/srv/Anna'\\''s diary'");
  }
}
