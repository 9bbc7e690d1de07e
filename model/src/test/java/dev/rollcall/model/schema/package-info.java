/** Makes and tests the JSON Schema of a call, {@code docs/call.schema.json}. */
@NullMarked
package dev.rollcall.model.schema;

import org.jspecify.annotations.NullMarked;
