package dev.rollcall.series.promise;

import dev.rollcall.model.DecisionKind;
import dev.rollcall.series.Series;
import java.util.Optional;

/**
 * A decision and the call that made it.
 *
 * @param id stays the same when calls are added
 * @param teamId the team in whose section it stands; empty for none
 */
public record TrackedDecision(
    String id, String text, DecisionKind kind, Optional<String> teamId, Series.Entry call) {}
