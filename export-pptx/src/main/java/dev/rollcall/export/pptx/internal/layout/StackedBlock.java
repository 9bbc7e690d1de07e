package dev.rollcall.export.pptx.internal.layout;

import dev.rollcall.export.pptx.internal.Box;
import dev.rollcall.export.pptx.internal.plan.Shape;
import dev.rollcall.export.pptx.internal.plan.TextParagraph;
import dev.rollcall.export.pptx.internal.plan.TextPlan;
import dev.rollcall.model.text.CalloutKind;
import java.util.List;

/** A block that has its place on a slide, and gets its placeholder when the slide is complete. */
sealed interface StackedBlock {

  /**
   * Text.
   *
   * @param lead whether it heads what follows
   */
  record Words(List<TextParagraph> paras, Box box, boolean lead) implements StackedBlock {}

  /** Code. */
  record Lines(String name, TextPlan text, Box box) implements StackedBlock {}

  /** A callout. */
  record Framed(CalloutKind kind, TextPlan text, Box box) implements StackedBlock {}

  /** A table. */
  record Grid(TableLayout.Setting setting, Box box) implements StackedBlock {}

  /** Pictures. */
  record Ready(List<Shape> shapes) implements StackedBlock {}
}
