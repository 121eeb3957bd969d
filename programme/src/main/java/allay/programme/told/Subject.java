package allay.programme.told;

import java.util.regex.Pattern;

/// What a statement is about, as in `history/where` or `medicine/3f0e...`: a kind, then what tells
/// one thing of that kind from another.
public record Subject(String name) implements Comparable<Subject> {
  private static final int LONGEST = 200;

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(/[A-Za-z0-9._-]+)+");

  /// @throws IllegalArgumentException when it is not of this form, or longer than 200 characters
  public Subject {
    if (name.length() > LONGEST || !FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("a subject is kind/thing, as in history/where");
    }
  }

  public static Subject of(String kind, String thing) {
    return new Subject(kind + "/" + thing);
  }

  public String kind() {
    return name.substring(0, name.indexOf('/'));
  }

  public String thing() {
    return name.substring(name.indexOf('/') + 1);
  }

  @Override
  public int compareTo(Subject other) {
    return name.compareTo(other.name);
  }
}
