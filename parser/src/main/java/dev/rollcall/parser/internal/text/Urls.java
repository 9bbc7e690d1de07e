package dev.rollcall.parser.internal.text;

import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.SourceRange;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.source.Findings;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges the addresses of a document, and reports those that are empty or refused. */
public final class Urls {

  private static final Pattern NO_PLACE =
      Pattern.compile("\\s*(?:(?:https?|mailto|tel):/*|#)?\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern HOST = Pattern.compile("(?is)(https?://)([^/?#:@]+)(.*)");

  private final Findings findings;

  public Urls(Findings findings) {
    this.findings = findings;
  }

  /**
   * The address of a picture, unless it is empty or refused; one that holds the picture itself is
   * replaced by the picture's name.
   *
   * @param pictures takes the pictures that stand in the document
   * @param what what has the address, as the subject of a sentence, such as {@code This picture}
   */
  public Optional<SafeUrl> picture(
      String url, DataPictures pictures, SourceRange range, String what) {
    if (!DataPictures.isData(url)) {
      return judge(url, range, what);
    }
    Optional<SafeUrl> name = pictures.add(url);
    if (name.isEmpty()) {
      findings.report(
          range,
          ParserCode.UNSAFE_URL,
          what + " holds no picture of a known kind; give a PNG, JPEG, GIF, WebP or SVG.");
    }
    return name;
  }

  /**
   * The address, unless it is empty or refused.
   *
   * @param what what has the address, as the subject of a sentence, such as {@code This link}
   */
  public Optional<SafeUrl> judge(String url, SourceRange range, String what) {
    if (isEmpty(url)) {
      findings.report(
          range, ParserCode.EMPTY_TARGET, what + " leads nowhere; give its address or remove it.");
      return Optional.empty();
    }
    Optional<SafeUrl> safe = SafeUrl.parse(ascii(url));
    if (safe.isEmpty()) {
      findings.report(
          range,
          ParserCode.UNSAFE_URL,
          what + " has an address that is not allowed; use http, https, mailto or tel.");
    }
    return safe;
  }

  /** The address with its host's name in ASCII (RFC 3490), as links in files need it. */
  public static String ascii(String url) {
    Matcher matcher = HOST.matcher(url);
    if (!matcher.matches() || matcher.group(2).chars().allMatch(c -> c < 128)) {
      return url;
    }
    try {
      String host = IDN.toASCII(matcher.group(2), IDN.ALLOW_UNASSIGNED);
      return matcher.group(1) + host + matcher.group(3);
    } catch (IllegalArgumentException e) {
      return url; // no name that could be looked up; browsers say so
    }
  }

  /** Whether an address names no place. */
  public static boolean isEmpty(String url) {
    return NO_PLACE.matcher(url).matches();
  }
}
