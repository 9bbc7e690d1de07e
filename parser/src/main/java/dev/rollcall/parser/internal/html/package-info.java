/** Raw HTML, understood by an allow-list. */
@NullMarked
package dev.rollcall.parser.internal.html;

import org.jspecify.annotations.NullMarked;
