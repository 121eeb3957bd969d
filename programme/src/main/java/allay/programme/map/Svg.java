package allay.programme.map;

import java.util.List;

/// One immutable element of a drawing. Everything that it is given as an attribute or as text is
/// escaped; `markup` is the only way out.
///
/// @param attributes escaped, each with a space in front
/// @param content escaped
record Svg(String name, String attributes, String content) {
  static Svg element(String name) {
    return new Svg(name, "", "");
  }

  /// A line of text whose anchor and style come from its class.
  static Svg text(String styleClass, double x, double y, String text) {
    return element("text").with("class", styleClass).with("x", x).with("y", y).add(text);
  }

  Svg with(String attribute, String value) {
    return new Svg(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"", content);
  }

  Svg with(String attribute, double value) {
    return with(attribute, number(value));
  }

  Svg add(String text) {
    return new Svg(name, attributes, content + escaped(text));
  }

  Svg add(Svg child) {
    return new Svg(name, attributes, content + child.markup());
  }

  Svg add(List<Svg> children) {
    StringBuilder all = new StringBuilder(content);
    children.forEach(child -> all.append(child.markup()));
    return new Svg(name, attributes, all.toString());
  }

  String markup() {
    return "<" + name + attributes + ">" + content + "</" + name + ">";
  }

  /// One decimal is a tenth of a pixel; no exponent, no locale.
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(codePoint -> {
          switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
          }
        });
    return out.toString();
  }

  private static boolean isAllowed(int codePoint) {
    return codePoint == '\n' || codePoint == '\t' || !Character.isISOControl(codePoint);
  }
}
