package allay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import allay.model.series.Panel;
import allay.programme.diary.PanelReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MadeUpPanelTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "panel.csv");

  @Test
  void the_example_panel_is_what_the_program_writes() throws Exception {
    assertThat(Files.readString(EXAMPLE)).isEqualTo(MadeUpPanel.csv());
  }

  @Test
  void the_example_panel_is_one_that_can_be_read() throws Exception {
    Panel panel = PanelReader.read(EXAMPLE, PanelReader.Scale.ZERO_TO_TEN);
    assertThat(panel.tracks()).isEqualTo(MadeUpPanel.TRACKS);
    assertThat(panel.people())
        .hasSize(MadeUpPanel.PEOPLE)
        .allMatch(person -> person.series().days() == MadeUpPanel.DAYS);
  }
}
