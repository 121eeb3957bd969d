package allay.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalNetworkTest {
  private static List<InetAddress> of(String... addresses) {
    return Arrays.stream(addresses).map(InetAddress::ofLiteral).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.254",
        "192.168.178.20",
        "fd00::2",
        "fc00::1"
      })
  void addresses_of_homes_and_offices_are_private(String address) {
    assertThat(LocalNetwork.isPrivate(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.2.2",
        "100.64.0.1",
        "169.254.1.1",
        "127.0.0.1",
        "0.0.0.0",
        "2001:db8::1",
        "fe80::1",
        "::1",
        "::"
      })
  void all_others_are_not(String address) {
    assertThat(LocalNetwork.isPrivate(InetAddress.ofLiteral(address))).isFalse();
  }

  @Test
  void an_interface_is_reached_by_its_private_ipv4_address() {
    assertThat(LocalNetwork.ofInterface(of("fe80::1", "fd00::2", "2001:db8::1", "192.168.1.2")))
        .isEqualTo(of("192.168.1.2"));
    assertThat(LocalNetwork.ofInterface(of("8.8.8.8", "fe80::1", "fd00::2")))
        .isEqualTo(of("fd00::2"));
    assertThat(LocalNetwork.ofInterface(of("8.8.8.8", "2001:db8::1"))).isEmpty();
  }

  @Test
  void nothing_that_this_machine_has_outside_of_private_networks_is_chosen() {
    assertThat(LocalNetwork.addresses()).allMatch(LocalNetwork::isPrivate);
  }

  @ParameterizedTest
  @CsvSource({
    "192.168.1.2, 192.168.1.2",
    "fd00::2, [fd00::2]",
    "fd00:0:0:1:0:0:0:1, [fd00:0:0:1::1]",
    "fd00:0:0:1::, [fd00:0:0:1::]",
    "::1, [::1]",
    "fd12:3456:789A:1:2:3:4:5, [fd12:3456:789a:1:2:3:4:5]",
    "fd00:0:1:2:3:4:5:6, [fd00:0:1:2:3:4:5:6]",
    "fd00:0:0:1:0:0:2:3, [fd00::1:0:0:2:3]"
  })
  void an_address_is_written_as_browsers_write_it(String address, String written) {
    assertThat(HostText.of(InetAddress.ofLiteral(address))).isEqualTo(written);
  }

  @Test
  void the_usual_port_is_left_out() {
    assertThat(HostText.of("192.168.1.2", 443, 443)).isEqualTo("192.168.1.2");
    assertThat(HostText.of("192.168.1.2", 8443, 443)).isEqualTo("192.168.1.2:8443");
  }
}
