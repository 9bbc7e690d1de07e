/** Where links lead within a call, and between the calls of one run. */
@NullMarked
package dev.rollcall.export.link;

import org.jspecify.annotations.NullMarked;
