@NullMarked
package dev.rollcall.export.digest;

import org.jspecify.annotations.NullMarked;
