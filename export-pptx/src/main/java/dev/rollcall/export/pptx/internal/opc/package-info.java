/**
 * The parts of a presentation as a package: their XML, their relations, and the archive
 * (ECMA-376-2).
 */
@NullMarked
package dev.rollcall.export.pptx.internal.opc;

import org.jspecify.annotations.NullMarked;
