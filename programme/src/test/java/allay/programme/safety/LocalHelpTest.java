package allay.programme.safety;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import allay.programme.content.ContentProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The file in which whoever runs Allay names local help.
class LocalHelpTest {
  @TempDir Path folder;

  @Test
  void without_the_file_there_is_no_local_help() throws ContentProblem {
    assertThat(LocalHelp.in(folder)).isEmpty();
  }

  @Test
  void the_example_is_read_as_it_is_written() throws IOException, ContentProblem {
    Files.copy(Path.of("..", "examples", LocalHelp.FILE), folder.resolve(LocalHelp.FILE));

    LocalHelp help = LocalHelp.in(folder).orElseThrow();

    assertThat(help.emergency())
        .containsExactly(
            Contact.of(
                "Emergency", "112", "Ambulance, fire service and police. Free from any phone."));
    assertThat(help.someoneToTalkTo())
        .extracting(Contact::number)
        .containsExactly("116 123", "Text HELLO to 741741");
  }

  @Test
  void a_number_keeps_its_zeros_and_the_second_list_may_be_left_out()
      throws IOException, ContentProblem {
    write("\uFEFFemergency:\n- name: Rettung\n  number: 000\n");

    LocalHelp help = LocalHelp.in(folder).orElseThrow();

    assertThat(help.emergency().getFirst())
        .isEqualTo(new Contact("Rettung", "000", Optional.empty()));
    assertThat(help.someoneToTalkTo()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          help: yes                                    | help.yaml, line 1: "emergency" is missing; there is help
          emergency: []                                | help.yaml, line 1: "emergency" is empty; at least one is needed
          someoneToTalkTo: []                          | help.yaml, line 1: "emergency" is missing; there is someoneToTalkTo
          emergency: 112                               | help.yaml, line 1: "emergency" holds another kind of thing than it should
          emergency: [112]                             | help.yaml, line 1: "emergency" holds another kind of thing than it should
          emergency: [{name: Police}]                  | help.yaml, line 1, "Police": "number" is missing; there is name
          emergency: [{name: A, number: 1, phone: 2}]  | help.yaml, line 1, "A": "phone" is not known here; known are name, note, number
          emergency: [{name: A, number: " "}]          | help.yaml, line 1, "A": "number" is empty; write some text
          emergency: [112                              | help.yaml, line 1: this is not YAML; indent with spaces, and put quotes ("...") around text with a colon
          """)
  void what_is_wrong_is_said_in_one_line(String text, String answer) throws IOException {
    write(text);

    assertThat(problem()).isEqualTo(answer);
  }

  @Test
  void what_is_no_file_or_too_large_is_refused() throws IOException {
    write("#".repeat(100_001));
    assertThat(problem()).isEqualTo("help.yaml: the file is larger than 100,000 bytes");

    Files.delete(folder.resolve(LocalHelp.FILE));
    Files.createDirectory(folder.resolve(LocalHelp.FILE));
    assertThat(problem()).isEqualTo("help.yaml cannot be read; check who may read it");
  }

  private String problem() {
    return String.valueOf(
        catchThrowableOfType(ContentProblem.class, () -> LocalHelp.in(folder)).getMessage());
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(LocalHelp.FILE), text, UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "112, 112",
    "116 123, 116123",
    "+49 (30) 123-45, +493012345",
    "Text HELLO to 741741,",
    "00 or 112,"
  })
  void only_a_telephone_number_can_be_dialled(String number, String dialled) {
    assertThat(new Contact("name", number, Optional.empty()).dial())
        .isEqualTo(Optional.ofNullable(dialled));
  }
}
