/** Resolves the path of a picture in a document and reads its bytes within limits. */
@NullMarked
package dev.rollcall.export.image.internal.load;

import org.jspecify.annotations.NullMarked;
