package allay.web.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Addresses as browsers write them in `Host` and `Origin`.
final class HostText {
  private static final Pattern ZEROS = Pattern.compile("(?:^|:)0(?::0)+(?=$|:)");

  private HostText() {}

  /// Without the port where it is the usual one.
  static String of(String name, int port, int usualPort) {
    return port == usualPort ? name : name + ":" + port;
  }

  /// IPv6 in brackets, small letters, the longest run of zeros left out (RFC 5952).
  static String of(InetAddress address) {
    String text = address.getHostAddress().replaceFirst("%.*", "");
    return address instanceof Inet6Address ? "[" + shortened(text) + "]" : text;
  }

  private static String shortened(String groups) {
    String longest =
        ZEROS
            .matcher(groups)
            .results()
            .map(MatchResult::group)
            .reduce(
                "",
                (best, next) ->
                    next.replace(":", "").length() > best.replace(":", "").length() ? next : best);
    if (longest.isEmpty()) {
      return groups;
    }
    int at = groups.indexOf(longest);
    String rest = groups.substring(at + longest.length());
    return groups.substring(0, at) + (rest.isEmpty() ? "::" : ":" + rest);
  }
}
