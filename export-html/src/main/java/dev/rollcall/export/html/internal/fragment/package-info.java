/** Plans a call as headings, ids and pictures, and writes it as a fragment. */
@NullMarked
package dev.rollcall.export.html.internal.fragment;

import org.jspecify.annotations.NullMarked;
