/** What people said in turn, as minutes that are transcripts have it. */
@NullMarked
package dev.rollcall.export.speech;

import org.jspecify.annotations.NullMarked;
