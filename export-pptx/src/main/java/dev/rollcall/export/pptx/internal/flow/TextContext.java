package dev.rollcall.export.pptx.internal.flow;

import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.theme.Rgb;

/**
 * What the text of one slide stands in.
 *
 * @param pictures finds the pictures
 * @param links where links lead
 * @param paper the colour that the text stands on
 * @param unnamedPicture what stands for a picture that is neither found nor described
 */
public record TextContext(Pictures pictures, CallLinks links, Rgb paper, String unnamedPicture) {}
