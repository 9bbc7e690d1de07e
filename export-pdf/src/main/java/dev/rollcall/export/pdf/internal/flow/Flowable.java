package dev.rollcall.export.pdf.internal.flow;

import dev.rollcall.export.pdf.internal.plan.StructNode;
import dev.rollcall.export.theme.Rgb;
import java.util.List;
import java.util.Optional;

/** A block of content with its looks, before it has a place. Lengths are points. */
public sealed interface Flowable {

  /**
   * A paragraph or heading.
   *
   * @param look how it is set
   * @param keepWithNext whether it must not stand last on a page
   * @param anchors the names of the place where it begins
   */
  record Words(
      List<InlineItem> pieces, ParagraphStyle look, boolean keepWithNext, List<String> anchors)
      implements Flowable {

    /** Copies the lists. */
    public Words {
      pieces = List.copyOf(pieces);
      anchors = List.copyOf(anchors);
    }
  }

  /**
   * Lines of a program.
   *
   * @param node the leaf they belong to
   */
  record Listing(List<String> lines, TextStyle style, Rgb ground, Rgb mark, StructNode node)
      implements Flowable {

    /** Copies the lines. */
    public Listing {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A table.
   *
   * @param head the cells of the head row
   * @param rows the cells of the rows, each with as many as the head
   */
  record Grid(List<Words> head, List<List<Words>> rows, Rgb line, Rgb headGround)
      implements Flowable {

    /** Copies the lists. */
    public Grid {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A line across. */
  record Divider(Rgb color, double thickness, double gap) implements Flowable {}

  /** Blocks on a ground of their own or beside a bar. */
  record Framed(
      Optional<Rgb> ground, Optional<Rgb> bar, double padding, double gap, List<Flowable> content)
      implements Flowable {

    /** Copies the blocks. */
    public Framed {
      content = List.copyOf(content);
    }
  }

  /**
   * Blocks that stand further right, with a mark before their first line.
   *
   * @param marker the mark, such as a bullet; it hangs to the left of the blocks
   * @param gap the room above and below
   * @param clings whether a page rather does not begin with it, such as with a list's last item
   */
  record Hanging(
      double indent,
      Optional<InlineItem.TextPiece> marker,
      double gap,
      boolean clings,
      List<Flowable> content)
      implements Flowable {

    /** Copies the blocks. */
    public Hanging {
      content = List.copyOf(content);
    }
  }

  /**
   * An entry of a table of contents.
   *
   * @param place the place it leads to, whose page number is printed
   * @param number the leaf of the page number
   * @param leaders the style of the dots and the number
   */
  record Entry(
      List<InlineItem> pieces,
      double indent,
      String place,
      Hyperlink link,
      StructNode number,
      TextStyle leaders,
      double gap)
      implements Flowable {

    /** Copies the pieces. */
    public Entry {
      pieces = List.copyOf(pieces);
    }
  }

  /** Entries of a table of contents, in two columns of about the same height. */
  record EntryColumns(List<Entry> entries) implements Flowable {

    /** Copies the entries. */
    public EntryColumns {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Room.
   *
   * @param height how much stays empty; nothing at the top of a page
   * @param reserve how much room must be left below it on the page, else a new one begins
   */
  record Gap(double height, double reserve) implements Flowable {}

  /**
   * Blocks in columns beside each other; where the room is too small for that, one column below the
   * other.
   */
  record Beside(List<List<Flowable>> columns) implements Flowable {

    /** Copies the columns. */
    public Beside {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /** Names the place where the next block begins. */
  record Anchor(String name) implements Flowable {}
}
