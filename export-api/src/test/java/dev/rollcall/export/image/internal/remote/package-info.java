@NullMarked
package dev.rollcall.export.image.internal.remote;

import org.jspecify.annotations.NullMarked;
