package dev.rollcall.parser.internal.call;

import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Role;
import java.util.List;
import java.util.Optional;

/** Tells what a line of text means in a call, and remembers what it says. */
interface LineRoles {

  /** The role of a line; empty for ordinary text. */
  Optional<Role> role(List<Inline> line);
}
