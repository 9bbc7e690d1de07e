package dev.rollcall.parser;

import dev.rollcall.model.diagnostic.DiagnosticCode;
import dev.rollcall.model.diagnostic.Severity;

/** What reading a document reports. */
public enum ParserCode implements DiagnosticCode {
  /** Nobody has been named yet where a reporter should stand. */
  PLACEHOLDER_REPORTER("placeholder-reporter", "A report line names nobody yet."),
  /** The name shown and the link behind it disagree. */
  REPORTER_LINK_MISMATCH(
      "reporter-link-mismatch", "A person's handle and the link behind it disagree."),
  /** The document's dates contradict each other. */
  DATE_MISMATCH(
      "date-mismatch", "The date stated differs from the file name's, or two dates are stated."),
  /** A slide was pasted twice. */
  DUPLICATE_SLIDE("duplicate-slide", "A slide stands twice with the same content."),
  /** A slide shows nothing. */
  EMPTY_SLIDE("empty-slide", "A slide has neither text nor picture and is left out."),
  /** A link, picture or background leads nowhere. */
  EMPTY_TARGET("empty-target", "A link, picture or background has no address."),
  /** A comment hides slides. */
  COMMENT_SPANS_SLIDES("comment-spans-slides", "A comment hides one or more slide separators."),
  /** HTML that browsers have to guess at. */
  MALFORMED_HTML("malformed-html", "A tag is not closed, or closed without being open."),
  /** Text that a template left behind. */
  PLACEHOLDER_TEXT("placeholder-text", "Text of a template was not replaced."),
  /** The front matter cannot be read, or stands in the wrong place. */
  FRONT_MATTER_MALFORMED(
      "front-matter-malformed", "The front matter is misplaced, broken or not what it should be."),
  /** A separator that HedgeDoc does not see. */
  BROKEN_SEPARATOR(
      "broken-separator", "A separator without blank lines around it does not separate slides."),
  /** A date that cannot be. */
  IMPOSSIBLE_DATE("impossible-date", "A date does not exist or contradicts the call's date."),
  /** Minutes without the day of the call. */
  MISSING_DATE("missing-date", "Minutes do not tell on which day the call was."),
  /** Minutes without people. */
  MISSING_ATTENDANCE("missing-attendance", Severity.INFO, "Minutes do not tell who was there."),
  /** Nobody is to do what is to be done. */
  ACTION_WITHOUT_OWNER(
      "action-without-owner", Severity.INFO, "An action names nobody who does it."),
  /** Somebody who was neither there nor absent is to do something. */
  UNKNOWN_OWNER(
      "unknown-owner",
      Severity.INFO,
      "The owner of an action is not among the people of the call."),
  /** An action that is due already. */
  DUE_BEFORE_CALL("due-before-call", "An action that is not done is due before the call."),
  /** An action in two states. */
  ACTION_STATE("action-state", "An action is done in one place and open in another."),
  /** A picture without a description. */
  MISSING_ALT_TEXT("missing-alt-text", "A picture has no description for those who cannot see."),
  /** Slides that readers cannot tell apart by their titles. */
  DUPLICATE_SLIDE_TITLE("duplicate-slide-title", "Slides that follow each other share one title."),
  /** The roster expects a team that does not report. */
  MISSING_TEAM("missing-team", "A team that the roster expects does not report."),
  /** A link that could run code or reach a private place. */
  UNSAFE_URL("unsafe-url", "An address has a scheme that is not allowed; its text is kept."),
  /** Markup that a call cannot hold. */
  DROPPED_MARKUP("dropped-markup", "HTML is not understood; its text is kept."),
  /** Something of HedgeDoc that exports show differently. */
  DEGRADED_CONSTRUCT(
      "degraded-construct", Severity.INFO, "Something HedgeDoc shows live is shown plainly."),
  /** Text of a running log that no call holds. */
  OUTSIDE_CALLS(
      "outside-calls", Severity.INFO, "Text of a running log stands outside of its calls."),
  /** The tool whose dialect a document was taken for. */
  DIALECT("dialect", Severity.INFO, "A document was read as a deck of Marp, Slidev or reveal-md."),
  /** A heading that its indentation makes code. */
  INDENTED_HEADING(
      "indented-heading", "A heading is indented by four or more and would be shown as code."),
  /** Speaker notes that HedgeDoc shows on the slide. */
  MISSPELT_NOTES(
      "misspelt-notes", "Speaker notes are marked in a way that HedgeDoc does not know."),
  /** A special blank where Markdown needs a plain one. */
  SPECIAL_BLANK("special-blank", "A non-breaking blank stands behind a heading's or item's mark."),
  /** An {@code :emoji:} that does not exist. */
  UNKNOWN_EMOJI("unknown-emoji", Severity.INFO, "An emoji short name is not known."),
  /** A fence that nothing closes. */
  UNCLOSED_FENCE("unclosed-fence", "A fenced code block or comment is not closed."),
  /** A reference to a footnote or link that nothing defines. */
  UNDEFINED_REFERENCE("undefined-reference", "A footnote is referred to but not defined."),
  /** Something that was meant to be a link. */
  MALFORMED_LINK("malformed-link", "A link is not closed, or its address cannot be followed."),
  /** Items that the author and Markdown number differently. */
  LIST_NUMBER(
      "list-number", Severity.INFO, "An item has the number of the one before; it is counted on."),
  /** A link to a heading that is not there. */
  DANGLING_LINK("dangling-link", "A link leads to a heading or document that is not there."),
  /** Private parts that cannot be told from public ones. */
  PRIVATE_MALFORMED(
      "private-malformed",
      Severity.ERROR,
      "The marks of private parts do not match; everything doubtful is left out."),
  /** Private teams that cannot be told from public ones. */
  PRIVATE_UNCLEAR(
      "private-unclear",
      Severity.ERROR,
      "It cannot be told which teams are private, so nothing is written."),
  /** The document is larger or deeper than can be read. */
  LIMIT_EXCEEDED("limit-exceeded", Severity.ERROR, "The document exceeds a limit of the reader.");

  private final String id;
  private final Severity severity;
  private final String description;

  ParserCode(String id, String description) {
    this(id, Severity.WARNING, description);
  }

  ParserCode(String id, Severity severity, String description) {
    this.id = id;
    this.severity = severity;
    this.description = description;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String description() {
    return description;
  }
}
