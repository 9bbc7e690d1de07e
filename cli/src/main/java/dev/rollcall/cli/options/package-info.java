/** What is asked for: arguments, the configuration file and the options of exporters. */
@NullMarked
package dev.rollcall.cli.options;

import org.jspecify.annotations.NullMarked;
