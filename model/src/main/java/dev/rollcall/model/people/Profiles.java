package dev.rollcall.model.people;

import dev.rollcall.model.text.SafeUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that lead to people. */
final class Profiles {

  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LOOSE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final Pattern QUERY_VALUE = Pattern.compile("[?&](?:[^=&#]*)=@?([^&#]+)");

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
    return spellings(name)
        .anyMatch(wanted -> wanted.length() > 4 && squeezed(decoded(url)).contains(wanted));
  }

  /**
   * Whether an address holds a word: an account in the path of a repository, in a host's name or in
   * a query.
   *
   * @param joined whether hyphens and underscores join words, as they do in accounts
   */
  static boolean holdsWord(SafeUrl url, String word, boolean joined) {
    String text = decoded(url);
    String wanted = word.toLowerCase(Locale.ROOT);
    for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!isWithin(text, at - 1, joined) && !isWithin(text, at + wanted.length(), joined)) {
        return !wanted.isEmpty();
      }
    }
    return false;
  }

  private static boolean isWithin(String text, int at, boolean joined) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || (joined && "-_".indexOf(text.charAt(at)) >= 0));
  }

  /** The accounts that an address may be about: its first part, a mailbox, values of a query. */
  static Set<String> accounts(SafeUrl url) {
    String text = decoded(url).replaceFirst("^https?://[^/?#]*/*", "").replaceFirst("^mailto:", "");
    return Stream.concat(
            Stream.of(text.split("[/?#@]", 3)).limit(2),
            QUERY_VALUE.matcher(decoded(url)).results().map(value -> value.group(1)))
        .collect(Collectors.toSet());
  }

  /** A text in lower case, without the escapes of addresses. */
  private static String decoded(SafeUrl url) {
    String value = LOOSE_PERCENT.matcher(url.value()).replaceAll("%25").replace("+", "%2b");
    return URLDecoder.decode(value, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  /** A name's letters as they are, without accents, and with umlauts written out. */
  static Stream<String> spellings(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String written =
        lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    return Stream.of(lower, plain(lower), plain(written)).map(Profiles::squeezed).distinct();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replace("ø", "o").replace("ł", "l"), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }

  private static String squeezed(String text) {
    return NOT_A_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
