@NullMarked
package dev.rollcall.export.pptx.internal.flow;

import org.jspecify.annotations.NullMarked;
