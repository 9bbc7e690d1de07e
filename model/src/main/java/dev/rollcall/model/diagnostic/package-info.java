/** What rollcall has to tell about a document: {@link dev.rollcall.model.diagnostic.Diagnostic}. */
@NullMarked
package dev.rollcall.model.diagnostic;

import org.jspecify.annotations.NullMarked;
