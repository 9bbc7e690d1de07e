/**
 * A language server for editors in which calls are written: {@link
 * dev.rollcall.lsp.RollcallServer#serve} speaks the protocol over two streams, and asks a {@link
 * dev.rollcall.lsp.Project} how documents are read.
 */
@NullMarked
package dev.rollcall.lsp;

import org.jspecify.annotations.NullMarked;
