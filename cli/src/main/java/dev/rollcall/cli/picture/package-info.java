/** What the command line tells those who fetch about pictures. */
@NullMarked
package dev.rollcall.cli.picture;

import org.jspecify.annotations.NullMarked;
