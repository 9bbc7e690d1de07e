package dev.rollcall.export.image.internal.svg.text;

import dev.rollcall.export.image.internal.svg.style.ComputedStyle;
import org.jspecify.annotations.Nullable;

/**
 * A character of an SVG's text and where it is asked to stand (SVG 2, 11.4).
 *
 * @param style the style of the element that it is in
 * @param x where it begins; null behind the one before
 * @param y its base line; null that of the one before
 * @param dx how far it is moved
 * @param dy how far it is moved
 * @param rotate by how many degrees it is turned
 * @param raised how far its base line lies above that of the text
 * @param curve what it runs along; null for a straight line
 */
record Letter(
    char character,
    ComputedStyle style,
    @Nullable Double x,
    @Nullable Double y,
    double dx,
    double dy,
    double rotate,
    double raised,
    @Nullable TextCurve curve) {

  /** Whether text begins anew here, to be anchored by itself. */
  boolean beginsChunk() {
    return x != null || y != null;
  }

  /** Whether it stands where the one before leads to. */
  boolean follows(Letter before) {
    return style == before.style
        && raised == before.raised
        && curve == before.curve
        && !beginsChunk()
        && dx == 0
        && dy == 0
        && rotate == 0
        && before.rotate == 0;
  }
}
