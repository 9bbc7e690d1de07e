package dev.rollcall.export.pptx.internal.compose;

import dev.rollcall.export.theme.Rgb;

/**
 * What the text of one slide stands in.
 *
 * @param pictures finds the pictures
 * @param paper the colour that the text stands on
 * @param unnamedPicture what stands for a picture that is neither found nor described
 */
record Surroundings(Pictures pictures, Rgb paper, String unnamedPicture) {}
