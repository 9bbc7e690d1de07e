@NullMarked
package dev.rollcall.export.html.internal.fragment;

import org.jspecify.annotations.NullMarked;
