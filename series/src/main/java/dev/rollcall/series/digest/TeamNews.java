package dev.rollcall.series.digest;

import dev.rollcall.series.Series;
import java.util.List;

/**
 * What a team said that it had not said before.
 *
 * @param id the team's identity; empty for what stands behind all sections
 * @param name what it was called last
 * @param reports the calls in which it said something new, the oldest first; none is empty
 */
public record TeamNews(String id, String name, List<Report> reports) {

  /** Copies the reports. */
  public TeamNews {
    reports = List.copyOf(reports);
  }

  /**
   * What was new in one call.
   *
   * @param reporters who reported, by the names that are shown
   */
  public record Report(Series.Entry call, List<String> reporters, List<Point> points) {

    /** Copies the lists. */
    public Report {
      reporters = List.copyOf(reporters);
      points = List.copyOf(points);
    }
  }
}
