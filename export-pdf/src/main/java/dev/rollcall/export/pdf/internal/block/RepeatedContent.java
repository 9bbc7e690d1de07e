package dev.rollcall.export.pdf.internal.block;

import dev.rollcall.export.pdf.internal.plan.Box;
import dev.rollcall.export.pdf.internal.plan.Box.FillBox;
import dev.rollcall.export.pdf.internal.plan.Box.LinkBox;
import dev.rollcall.export.pdf.internal.plan.Box.OutlineBox;
import dev.rollcall.export.pdf.internal.plan.Box.PictureBox;
import dev.rollcall.export.pdf.internal.plan.Box.TextBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of content what is shown again on further pages, where it is no content any more. */
public final class RepeatedContent {

  private RepeatedContent() {}

  public static List<Box> of(List<Box> content) {
    List<Box> boxes = new ArrayList<>();
    for (Box box : content) {
      switch (box) {
        case TextBox t ->
            boxes.add(
                new TextBox(t.x(), t.baseline(), t.run(), t.color(), Optional.empty(), t.stroke()));
        case PictureBox p ->
            boxes.add(
                new PictureBox(
                    p.x(), p.y(), p.width(), p.height(), p.image(), Optional.empty(), p.crop()));
        case LinkBox l -> {} // it can be followed where it stands first
        case FillBox f -> boxes.add(f);
        case OutlineBox o -> boxes.add(o);
      }
    }
    return boxes;
  }
}
