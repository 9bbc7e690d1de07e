@NullMarked
package dev.rollcall.export.speech;

import org.jspecify.annotations.NullMarked;
