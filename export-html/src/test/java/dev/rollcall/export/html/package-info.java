@NullMarked
package dev.rollcall.export.html;

import org.jspecify.annotations.NullMarked;
