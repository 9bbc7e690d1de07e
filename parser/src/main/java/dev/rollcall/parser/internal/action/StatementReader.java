package dev.rollcall.parser.internal.action;

import dev.rollcall.model.DecisionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that state an action or a decision by the label in front of them. */
final class StatementReader {

  private static final String START = "^[\\s>*_/•☐☑✅✔➡→–—-]*(?:\\[[ xX]?\\]\\s*)?";
  private static final String PAST =
      "(?<past>(?:last (?:week|time|meeting|call)(?:['’]?s)?|previous|old)\\s+)?";
  private static final String OWNER =
      "(?:\\s*[(\\[]\\s*(?<inner>[^()\\[\\]]{1,60})\\s*[)\\]]|\\s+(?:for\\s+|on\\s+|an\\s+)?(?<outer>(?!(?:scribe|taker|review|list|from|summary|updates?|follow|status|owner|for|on|to|is|was|are|needed|required|requested)\\b)@?[\\w.-]+(?:\\s*(?:,|&|/|and)\\s*@?[\\w.-]+)?))?";

  private static final Pattern ACTION =
      Pattern.compile(
          START
              + PAST
              + "(?:(?i:(?:new |open )?action(?:[ -]?(?:item|point))?s?|to-?dos?|aufgabe|maßnahme|action à faire|tâche|à faire"
              + "|tarea|acción|por hacer|nächster schritt)|AIs?|A\\.I\\.|AP)"
              + OWNER
              + "\\s*[*_]*\\s*(?:[:：]|\\s[–—-]\\s)[*_]*\\s*",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern ACTION_WITHOUT_COLON =
      Pattern.compile(
          START
              + "(?:ACTION(?: ITEM| POINT)?|TODO)\\b[*_]*\\s+(?!ITEMS?\\b|POINTS?\\b)(?=[@\\p{L}])");

  private record Form(DecisionKind kind, Pattern pattern) {}

  private static final List<Form> DECISIONS =
      List.of(
          form(
              DecisionKind.RESOLUTION,
              "resolved|resolutions?|résolution|resolución|resolution carried"),
          form(DecisionKind.CONSENSUS, "consensus(?: reached)?|rough consensus|konsens|consenso"),
          form(
              DecisionKind.VOTE,
              "vote(?:d|s)?|motion(?: carried| passed)?|abstimmung|votación|scrutin"),
          form(
              DecisionKind.DECISION,
              "decisions?|decided|agreed|agreement|conclusion|beschluss|beschlossen|entscheidung|entschieden"
                  + "|décision|décidé|decisión|acuerdo|acordado|se acuerda"));
  private static final Pattern NUMBER =
      Pattern.compile(
          ".*\\d.*|.*\\b(?:carried|passe[sd]|approved|unanimous\\w*|rejected|failed)\\b.*",
          Pattern.DOTALL);

  private static final int LONGEST_LABEL = 120;

  private StatementReader() {}

  private static Form form(DecisionKind kind, String words) {
    return new Form(
        kind,
        Pattern.compile(
            START
                + "(?i:"
                + words
                + ")(?:\\s*\\([^()]*\\))?\\s*[*_]*\\s*(?:[:：]|\\s[–—-]\\s)[*_]*\\s*",
            Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** What a line states; empty for other text. */
  static Optional<Statement> read(String text) {
    // A label stands at the start: what lies further on need not be looked at.
    String line = text.substring(0, Math.min(text.length(), LONGEST_LABEL));
    Matcher action = ACTION.matcher(line);
    if (action.find()) {
      String owner = action.group("inner") != null ? action.group("inner") : action.group("outer");
      return Optional.of(
          new Statement(
              Optional.empty(),
              owner == null ? "" : owner,
              action.group("past") != null,
              action.end()));
    }
    Matcher bare = ACTION_WITHOUT_COLON.matcher(line);
    if (bare.find()) {
      return Optional.of(new Statement(Optional.empty(), "", false, bare.end()));
    }
    for (Form form : DECISIONS) {
      Matcher decision = form.pattern().matcher(line);
      if (decision.find() && isDecided(form.kind(), text.substring(decision.end()))) {
        return Optional.of(new Statement(Optional.of(form.kind()), "", false, decision.end()));
      }
    }
    return Optional.empty();
  }

  /** A motion or vote decides something where its outcome is told. */
  private static boolean isDecided(DecisionKind kind, String rest) {
    return kind != DecisionKind.VOTE || NUMBER.matcher(rest).matches();
  }
}
