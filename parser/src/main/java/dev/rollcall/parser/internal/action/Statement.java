package dev.rollcall.parser.internal.action;

import dev.rollcall.model.DecisionKind;
import java.util.Optional;

/**
 * A line that says by its label what it is, such as 'ACTION: …' or 'RESOLVED: …'.
 *
 * @param decision in which way something was decided; empty for an action
 * @param owner whom the label names, as in 'TODO(kim): …'; empty where it names nobody
 * @param past whether the label speaks of an earlier call
 * @param end the offset behind the label, in UTF-16 units of the line
 */
record Statement(Optional<DecisionKind> decision, String owner, boolean past, int end) {

  boolean isAction() {
    return decision.isEmpty();
  }
}
