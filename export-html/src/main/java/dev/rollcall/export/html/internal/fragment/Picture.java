package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.model.text.SafeUrl;
import java.util.List;

/** How a picture of the source is shown. */
public sealed interface Picture {

  /**
   * It is there, in one or more sizes of the same picture, the smallest first.
   *
   * @param files never empty
   */
  record Shown(List<File> files) implements Picture {
    public Shown {
      files = List.copyOf(files);
    }

    /** The size for those who choose none. */
    File smallest() {
      return files.getFirst();
    }

    /** The largest size at hand. */
    public File largest() {
      return files.getLast();
    }
  }

  /** It stays where the source says; its size is not known. */
  record Remote(SafeUrl source) implements Picture {}

  /** It is not to be had: its alternative text stands for it. */
  record Missing(SafeUrl source) implements Picture {}

  /**
   * One size of a picture.
   *
   * @param address a path below the document's folder or a data URL; made by rollcall
   * @param width pixels
   * @param height pixels
   */
  record File(String address, int width, int height) {}
}
