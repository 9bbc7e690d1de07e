package dev.rollcall.parser.internal;

import java.util.List;

/** A call divided into its cover and its sections. */
record Outline(List<ParsedSlide> cover, List<Section> sections) {}
