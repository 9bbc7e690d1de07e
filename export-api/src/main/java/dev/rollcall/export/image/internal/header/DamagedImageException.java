package dev.rollcall.export.image.internal.header;

/** The bytes of a picture are not what its kind demands. */
public final class DamagedImageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Creates an exception with what is wrong, in words that complete "The picture …". */
  public DamagedImageException(String message) {
    super(message);
  }

  /** Creates an exception with what is wrong and what showed it. */
  public DamagedImageException(String message, Throwable cause) {
    super(message, cause);
  }
}
