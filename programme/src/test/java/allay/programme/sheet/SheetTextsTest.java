package allay.programme.sheet;

import allay.programme.content.WordingRules;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"barriers.yaml", "words.yaml"})
  void every_text_keeps_to_the_wording_rules(String file) throws IOException {
    WordingRules.assertKept(WordingRules.texts(EvidenceSheet.class, file));
  }
}
