package allay.web.access;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as a drawing of one path.
///
/// @param side of the square with its quiet zone, in modules
/// @param path the dark modules, each one unit wide, in the notation of SVG
public record QrPicture(int side, String path) {
  /// Modules that stay light around it (ISO/IEC 18004).
  private static final int QUIET = 4;

  static QrPicture of(String text) {
    try {
      ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      StringBuilder path = new StringBuilder();
      for (int row = 0; row < modules.getHeight(); row++) {
        drawRow(modules, row, path);
      }
      return new QrPicture(modules.getWidth() + 2 * QUIET, path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    }
  }

  /// Neighbours are one bar, so that no hair lines show between them.
  private static void drawRow(ByteMatrix modules, int row, StringBuilder path) {
    int from = 0;
    while (from < modules.getWidth()) {
      int to = from;
      while (to < modules.getWidth() && modules.get(to, row) == 1) {
        to++;
      }
      if (to > from) {
        path.append('M')
            .append(from + QUIET)
            .append(' ')
            .append(row + QUIET)
            .append('h')
            .append(to - from)
            .append("v1h")
            .append(from - to)
            .append('z');
      }
      from = Math.max(to, from + 1);
    }
  }
}
