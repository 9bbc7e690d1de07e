package dev.rollcall.parser.internal.people;

import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;

/** What names and addresses tell about people. */
public final class People {

  private People() {}

  /** The account that a profile's address names. */
  public static Optional<String> account(SafeUrl url) {
    return PeopleReader.profile(url);
  }

  /** Whether a word stands where a name should, and names nobody. */
  public static boolean isNobody(String name) {
    return PersonWords.isNobody(name);
  }
}
