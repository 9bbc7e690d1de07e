/** The index of a folder: its calls, teams, search and feed. */
@NullMarked
package dev.rollcall.export.html.internal.site;

import org.jspecify.annotations.NullMarked;
