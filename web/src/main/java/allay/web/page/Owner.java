package allay.web.page;

import allay.programme.diary.PersonId;

/// The person whose diary it is at home, where only one keeps one.
public final class Owner {
  public static final PersonId ID = new PersonId("me");

  private Owner() {}
}
