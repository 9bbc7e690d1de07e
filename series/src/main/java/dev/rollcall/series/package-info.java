/**
 * A {@link dev.rollcall.series.Series} of calls in their order, which the packages below ask:
 * {@code identity} who is who, {@code change} what is new, {@code promise} what became of actions
 * and decisions, {@code habit} how the next call will look.
 */
@NullMarked
package dev.rollcall.series;

import org.jspecify.annotations.NullMarked;
