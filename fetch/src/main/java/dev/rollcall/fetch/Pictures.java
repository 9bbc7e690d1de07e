package dev.rollcall.fetch;

import dev.rollcall.model.text.SafeUrl;
import java.net.InetAddress;

/** What fetching asks those who know pictures. */
public interface Pictures {

  /**
   * A picture as it is kept.
   *
   * @param bytes the file's content
   * @param ending the usual ending of its name, without the dot
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Picture(byte[] bytes, String ending) {}

  /**
   * Loads a picture of another host than the pad's, where it may be asked.
   *
   * @throws FetchException when it may not, or when there is none
   */
  Picture load(SafeUrl source) throws FetchException;

  /**
   * Judges a picture by its content.
   *
   * @throws FetchException when it is none, or is damaged or too large
   */
  Picture read(byte[] bytes, SafeUrl source) throws FetchException;

  /** Whether an address is one of the public internet. */
  boolean isPublic(InetAddress address);
}
