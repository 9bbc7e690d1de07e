package dev.rollcall.export.pptx.internal;

/** Text that XML 1.0 (2.2) can hold. */
public final class XmlText {

  private XmlText() {}

  /** The text without characters that XML 1.0 forbids; tabs and line feeds become spaces. */
  public static String clean(String text) {
    boolean fine = true;
    for (int i = 0; i < text.length() && fine; i++) {
      char c = text.charAt(i);
      fine = c >= ' ' && c < 0xD800;
    }
    if (fine) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
        .filter(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
