package dev.rollcall.export.pdf.internal.page;

import dev.rollcall.export.pdf.internal.block.BoxDecoration;
import dev.rollcall.export.pdf.internal.block.Fragment;
import dev.rollcall.export.pdf.internal.block.KeepWithPrevious;
import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.PagePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides strips over pages: each page is filled as far as headings, first and last lines and
 * bullets stay with what they belong to.
 */
final class Paginator {

  /** A page is rather left a quarter empty than a paragraph broken at a bad place. */
  private static final double WELL_FILLED = 0.75;

  /** Strips at their places on pages. Lengths are points from the text area's upper left corner. */
  record Pages(List<List<Box>> pages, Map<String, PagePlace> places) {}

  private final List<Fragment> strips;
  private final double firstHeight;
  private final double height;
  private final double leastShare;
  private final List<List<Box>> pages = new ArrayList<>();
  private final Map<String, PagePlace> places = new LinkedHashMap<>();

  /**
   * Creates a paginator.
   *
   * @param firstHeight the height of the first page's text area in points
   * @param height the height of the others
   */
  Paginator(List<Fragment> strips, double firstHeight, double height) {
    this(strips, firstHeight, height, 1);
  }

  /**
   * Creates a paginator that makes a picture smaller where that keeps it on a page.
   *
   * @param leastShare the share of its size that a picture keeps at least; 1 for all of it
   */
  Paginator(List<Fragment> strips, double firstHeight, double height, double leastShare) {
    this.strips = new ArrayList<>(strips);
    this.leastShare = leastShare;
    this.firstHeight = firstHeight;
    this.height = height;
  }

  Pages paginate() {
    int start = 0;
    while (start < strips.size()) {
      int end = pageEnd(start, pages.isEmpty() ? firstHeight : height);
      pages.add(page(start, end));
      start = end;
    }
    if (pages.isEmpty()) {
      pages.add(List.of());
    }
    return new Pages(pages, places);
  }

  /** The strip that begins the next page. */
  private int pageEnd(int start, double room) {
    double y = headHeight(start);
    int end = start;
    int freeWell = -1;
    int avoidWell = -1;
    int free = -1;
    int avoid = -1;
    while (end < strips.size()) {
      Fragment strip = strips.get(end);
      if (end > start) {
        boolean well = y >= room * WELL_FILLED;
        if (strip.keep() == KeepWithPrevious.FREE) {
          free = end;
          freeWell = well ? end : freeWell;
        }
        if (strip.keep() != KeepWithPrevious.NEVER) {
          avoid = end;
          avoidWell = well ? end : avoidWell;
        }
      }
      double next = y + (end == start ? 0 : strip.before()) + strip.height();
      if (end > start && next > room && mayEndPage(end)) {
        Optional<Fragment> smaller = strip.shrunk(room - y - strip.before(), leastShare);
        if (smaller.isPresent()) {
          strips.set(end, smaller.get());
          next = room;
        }
      }
      if (end > start && (next > room || y + strip.before() + strip.reserve() > room)) {
        break;
      }
      y = next;
      end++;
    }
    if (end == strips.size()) {
      return end;
    }
    for (int candidate : new int[] {freeWell, avoidWell, free, avoid}) {
      if (candidate > start) {
        return candidate;
      }
    }
    return end;
  }

  /** Whether nothing has to follow a strip on its page. */
  private boolean mayEndPage(int index) {
    return index + 1 == strips.size() || strips.get(index + 1).keep() == KeepWithPrevious.FREE;
  }

  private double headHeight(int start) {
    return startsInTable(start)
        ? strips.get(start).head().map(Fragment.RepeatedHead::height).orElse(0.0)
        : 0;
  }

  private boolean startsInTable(int start) {
    return !pages.isEmpty() && strips.get(start).head().isPresent();
  }

  private List<Box> page(int start, int end) {
    List<Box> boxes = new ArrayList<>();
    Map<BoxDecoration, double[]> extents =
        new LinkedHashMap<>(); // outer frames come before inner ones
    double y = 0;
    if (startsInTable(start)) {
      boxes.addAll(strips.get(start).head().orElseThrow().boxes());
      y = headHeight(start);
    }
    for (int i = start; i < end; i++) {
      Fragment strip = strips.get(i);
      y += i == start ? 0 : strip.before();
      double top = y;
      double bottom = top + strip.height();
      for (BoxDecoration frame : strip.frames()) {
        extents.computeIfAbsent(frame, f -> new double[] {top, bottom})[1] = bottom;
      }
      for (Box box : strip.boxes()) {
        boxes.add(box.moved(0, top));
      }
      for (String anchor : strip.anchors()) {
        places.put(anchor, new PagePlace(pages.size(), top));
      }
      y = bottom;
    }
    List<Box> all = new ArrayList<>();
    extents.forEach((frame, extent) -> all.addAll(frame.boxes(extent[0], extent[1])));
    all.addAll(boxes);
    return all;
  }
}
