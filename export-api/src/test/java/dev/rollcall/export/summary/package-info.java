@NullMarked
package dev.rollcall.export.summary;

import org.jspecify.annotations.NullMarked;
