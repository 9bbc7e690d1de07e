@NullMarked
package dev.rollcall.export.html.internal.markup;

import org.jspecify.annotations.NullMarked;
