/**
 * The finished pages of a document: boxes at their places, and the structure tree they belong to.
 */
@NullMarked
package dev.rollcall.export.pdf.internal.plan;

import org.jspecify.annotations.NullMarked;
