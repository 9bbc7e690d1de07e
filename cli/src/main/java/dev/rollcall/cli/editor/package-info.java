/** What the language server asks of documents, answered as the other commands do. */
@NullMarked
package dev.rollcall.cli.editor;

import org.jspecify.annotations.NullMarked;
