/** What the names of teams say, and which of them mean the same team. */
@NullMarked
package dev.rollcall.parser.internal.team;

import org.jspecify.annotations.NullMarked;
