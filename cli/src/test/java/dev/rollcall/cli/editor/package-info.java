@NullMarked
package dev.rollcall.cli.editor;

import org.jspecify.annotations.NullMarked;
