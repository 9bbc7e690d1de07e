package dev.rollcall.model.people;

import dev.rollcall.model.text.SafeUrl;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses that lead to people. */
final class Profiles {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Profiles() {}

  /** Whether an address is the page of an account. */
  static boolean isOf(SafeUrl url, String handle) {
    String[] parts = url.value().toLowerCase(Locale.ROOT).split("[?#]", 2)[0].split("/+", -1);
    String last =
        parts[parts.length - 1].isEmpty() && parts.length > 1
            ? parts[parts.length - 2]
            : parts[parts.length - 1];
    return !handle.isEmpty()
        && (last.equals(handle.toLowerCase(Locale.ROOT))
            || last.equals("@" + handle.toLowerCase(Locale.ROOT)));
  }

  /** Whether an address holds a name, as many pages and most mail addresses do. */
  static boolean holds(SafeUrl url, String name) {
    String wanted = squeezed(name);
    return wanted.length() > 4 && squeezed(url.value()).contains(wanted);
  }

  private static String squeezed(String text) {
    return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
