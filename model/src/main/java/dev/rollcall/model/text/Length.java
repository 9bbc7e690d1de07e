package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A width or height that the source asks for, as in {@code =50%x} or {@code =960x540}.
 *
 * @param value pixels or percent; greater than zero
 * @param percent whether {@code value} is a share of the available room, else CSS pixels (1/96
 *     inch)
 */
public record Length(int value, boolean percent) {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})(%|px)?");

  /** Checks that the length is positive. */
  public Length {
    if (value < 1) {
      throw new IllegalArgumentException("Not a length: " + value);
    }
  }

  /** Reads {@code 50%}, {@code 960} or {@code 960px}; empty for anything else. */
  public static Optional<Length> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
      return Optional.empty();
    }
    return Optional.of(
        new Length(Integer.parseInt(matcher.group(1)), "%".equals(matcher.group(2))));
  }

  /**
   * Reads the JSON form.
   *
   * @throws IllegalArgumentException when it is not a length
   */
  @JsonCreator
  public static Length of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("Not a length: " + text));
  }

  /** Returns {@code 50%} or {@code 960px}. */
  @JsonValue
  @Override
  public String toString() {
    return value + (percent ? "%" : "px");
  }
}
