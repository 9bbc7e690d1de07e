/** Guards for pictures on the web: which addresses may be asked. */
@NullMarked
package dev.rollcall.export.image.internal.remote;

import org.jspecify.annotations.NullMarked;
