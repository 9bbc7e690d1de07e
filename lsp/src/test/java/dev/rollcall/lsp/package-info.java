@NullMarked
package dev.rollcall.lsp;

import org.jspecify.annotations.NullMarked;
