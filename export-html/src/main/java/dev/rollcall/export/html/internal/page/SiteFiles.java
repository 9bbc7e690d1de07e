package dev.rollcall.export.html.internal.page;

/** The names of the files that pages of a folder link to. */
public final class SiteFiles {

  /** The list of calls and teams. */
  public static final String INDEX = "index.html";

  /** The search. */
  public static final String SEARCH = "search.html";

  /** The feed. */
  public static final String FEED = "feed.atom";

  /** The media type of the feed (RFC 4287, 7). */
  public static final String FEED_MEDIA_TYPE = "application/atom+xml";

  private SiteFiles() {}
}
