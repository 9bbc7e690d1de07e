package dev.rollcall.export.link;

import dev.rollcall.model.Anchors;
import dev.rollcall.model.Call;
import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;

/**
 * Another document of the same run, that a link leads to.
 *
 * @param file the file it is exported to in the same format, relative to the folder of this one
 * @param baseName its file name without an ending
 * @param call what it holds
 * @param anchor the place in it; empty for the document as a whole
 */
public record OtherDocument(
    SafeUrl file, String baseName, Call call, Optional<Anchors.Anchor> anchor) {}
