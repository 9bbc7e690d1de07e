package dev.rollcall.export.digest;

import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.series.digest.Span;
import java.util.Optional;

/**
 * What can be chosen about a digest.
 *
 * @param span the days whose calls it tells of
 * @param form in which forms it is written
 * @param items the most points told of what one team said in a call
 * @param language the language of calls that do not name theirs
 * @param baseUrl where pages of the calls are published
 */
record DigestOptions(
    Span span, DigestForm form, int items, String language, Optional<SafeUrl> baseUrl) {}
