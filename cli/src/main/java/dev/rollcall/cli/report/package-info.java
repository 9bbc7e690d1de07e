/** How findings are shown to people and programs. */
@NullMarked
package dev.rollcall.cli.report;

import org.jspecify.annotations.NullMarked;
