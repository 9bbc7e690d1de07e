/** The model's own JSON as a format. */
@NullMarked
package dev.rollcall.export.json;

import org.jspecify.annotations.NullMarked;
