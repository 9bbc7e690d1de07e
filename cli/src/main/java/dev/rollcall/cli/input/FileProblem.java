package dev.rollcall.cli.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/**
 * Why a file could not be read or written, in words for the user.
 *
 * @param cause what went wrong, as part of a sentence
 */
public record FileProblem(String cause) {

  /** Finds the words for an exception. */
  public static FileProblem of(IOException e) {
    return new FileProblem(
        switch (e) {
          case NoSuchFileException x -> "there is no such file or folder";
          case AccessDeniedException x -> "permission is denied";
          case FileAlreadyExistsException x -> "a file of that name stands where a folder must be";
          case CharacterCodingException x -> "it is not UTF-8 text";
          case NotDirectoryException x -> "a file of that name stands where a folder must be";
          case FileSystemException x -> lower(x.getReason() == null ? "it fails" : x.getReason());
          default -> lower(String.valueOf(e.getMessage()));
        });
  }

  /** A sentence about a file to read. */
  public String reading() {
    return "It cannot be read: " + cause + "; check the path and its permissions.";
  }

  /** A sentence about a file to write. */
  public String writing(String path) {
    return "Cannot write "
        + path
        + ": "
        + cause
        + "; choose another place with --output or make this one writable.";
  }

  private static String lower(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
