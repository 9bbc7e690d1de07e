/**
 * Brings a pad's text and its pictures home: a {@link dev.rollcall.fetch.PadAddress} tells where
 * the text lies, {@link dev.rollcall.fetch.Fetcher} asks for it and says what is to be written.
 */
@NullMarked
package dev.rollcall.fetch;

import org.jspecify.annotations.NullMarked;
