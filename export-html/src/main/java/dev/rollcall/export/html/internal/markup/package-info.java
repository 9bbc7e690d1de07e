/**
 * A closed set of elements and attributes, and how text, addresses, colours and ids are spelled in
 * them.
 */
@NullMarked
package dev.rollcall.export.html.internal.markup;

import org.jspecify.annotations.NullMarked;
