package allay.programme.access;

import java.util.regex.Pattern;

/// Names a device in lists and forms. It is not secret and opens nothing.
///
/// @param text 16 characters, hexadecimal in small letters
public record DeviceId(String text) {
  /// 64 bits: no two devices of one store share them by chance.
  private static final int LENGTH = 16;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

  /// @throws IllegalArgumentException when the text is anything else
  public DeviceId {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("the id of a device is 16 hexadecimal characters");
    }
  }

  /// The id of the device whose secret has this hash: how the hash begins.
  public static DeviceId of(SecretHash device) {
    return new DeviceId(device.text().substring(0, LENGTH));
  }
}
