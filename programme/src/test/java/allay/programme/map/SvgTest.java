package allay.programme.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {
  @Test
  void text_and_attributes_are_escaped() {
    Svg drawing =
        Svg.element("g").with("aria-label", "\"'<&>").add("</g><script>alert('x')</script>");
    assertThat(drawing.markup())
        .isEqualTo(
            "<g aria-label=\"&quot;&#39;&lt;&amp;&gt;\">"
                + "&lt;/g&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</g>");
  }

  @Test
  void emoji_stay_whole_and_control_characters_go() {
    assertThat(Svg.element("t").add("🧘\u0000\u0007").markup()).isEqualTo("<t>🧘\uFFFD\uFFFD</t>");
  }

  @Test
  void an_element_is_never_changed_by_what_is_made_of_it() {
    Svg group = Svg.element("g");
    group.with("class", "a").add("text").add(Svg.element("rect"));
    assertThat(group.markup()).isEqualTo("<g></g>");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "-0.04,0", "12,12", "12.34,12.3", "-0.25,-0.2", "-1.26,-1.3", "1e7,10000000"})
  void a_number_has_one_decimal_at_most_and_no_exponent(double value, String written) {
    assertThat(Svg.number(value)).isEqualTo(written);
  }
}
