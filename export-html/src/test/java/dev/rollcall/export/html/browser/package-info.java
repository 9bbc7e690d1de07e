/** Exports as a real browser sees them; skipped where there is no Chromium. */
@NullMarked
package dev.rollcall.export.html.browser;

import org.jspecify.annotations.NullMarked;
