package allay.programme.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import allay.programme.diary.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a device may be called.
class DeviceTest {
  private static Device named(String name) {
    return new Device(
        new DeviceId("66687aadf862bd77"),
        new PersonId("anna"),
        name,
        Instant.parse("2026-11-20T12:00:00Z"),
        LocalDate.of(2026, 11, 20));
  }

  @Test
  void a_name_is_trimmed_and_has_1_to_60_characters() {
    assertThat(named("  Anna's phone, \u00E9t\u00E9 \uD83D\uDCF1\t").name())
        .isEqualTo("Anna's phone, \u00E9t\u00E9 \uD83D\uDCF1");
    assertThat(named("x".repeat(60)).renamed("y").name()).isEqualTo("y");
    assertThat(Device.problem("x".repeat(61))).contains("a name has at most 60 characters");
  }

  @ParameterizedTest
  @CsvSource({
    "'', a name is needed",
    "' \t\u00A0\u2003', a name is needed",
    "'two\nlines', a name holds no line break and no hidden character",
    "'turned\u202Earound', a name holds no line break and no hidden character",
    "'half \uD83D', a name holds no line break and no hidden character",
    "'nul\u0000', a name holds no line break and no hidden character"
  })
  void a_name_that_cannot_be_read_is_refused(String name, String problem) {
    assertThat(Device.problem(name)).contains(problem);
    assertThatIllegalArgumentException().isThrownBy(() -> named(name)).withMessage(problem);
    assertThatIllegalArgumentException().isThrownBy(() -> named("phone").renamed(name));
  }
}
