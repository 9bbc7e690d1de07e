@NullMarked
package dev.rollcall.export.html.internal;

import org.jspecify.annotations.NullMarked;
