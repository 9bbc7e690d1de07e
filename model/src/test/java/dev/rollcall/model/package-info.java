@NullMarked
package dev.rollcall.model;

import org.jspecify.annotations.NullMarked;
