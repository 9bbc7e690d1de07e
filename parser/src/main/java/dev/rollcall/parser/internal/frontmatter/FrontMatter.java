package dev.rollcall.parser.internal.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What a document says about itself before its text. */
@Value.Immutable
public interface FrontMatter {

  /** The index of the first line behind the front matter. */
  @Value.Default
  default int end() {
    return 0;
  }

  /** The index of the line that holds the title; absent without a title. */
  Optional<Integer> titleLine();

  Optional<String> title();

  Optional<String> language();

  List<String> tags();

  /** Whether the front matter makes the document a deck. */
  @Value.Default
  default boolean deck() {
    return false;
  }

  /** Whether a single newline is a line break; absent where the front matter does not say. */
  Optional<Boolean> breaks();

  /** The codes not to report for this document. */
  Set<String> ignored();

  /** The names of the teams that are private. */
  List<String> privateTeams();

  /** Why it cannot be told for sure which teams are private. */
  Optional<PrivateKeys.Problem> privateProblem();

  /** The numbers of the lines that name private teams. */
  Set<Integer> privateLines();
}
