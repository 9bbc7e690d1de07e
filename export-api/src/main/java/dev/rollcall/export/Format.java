package dev.rollcall.export;

/**
 * A format that calls are exported to.
 *
 * @param id the name on the command line, such as {@code pdf}
 * @param extension the file name's ending without the dot
 * @param mediaType the IANA media type
 * @param description a few words for lists of formats
 */
public record Format(String id, String extension, String mediaType, String description) {}
