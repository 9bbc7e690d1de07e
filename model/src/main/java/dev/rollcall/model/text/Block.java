package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.immutables.value.Value;

/** A block of a slide: a paragraph, a list, a table. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Paragraph.class),
  @JsonSubTypes.Type(Heading.class),
  @JsonSubTypes.Type(ListBlock.class),
  @JsonSubTypes.Type(CodeBlock.class),
  @JsonSubTypes.Type(Quote.class),
  @JsonSubTypes.Type(Table.class),
  @JsonSubTypes.Type(Callout.class),
  @JsonSubTypes.Type(Definitions.class),
  @JsonSubTypes.Type(Rule.class),
  @JsonSubTypes.Type(Footnotes.class)
})
public sealed interface Block
    permits Paragraph,
        Heading,
        ListBlock,
        CodeBlock,
        Quote,
        Table,
        Callout,
        Definitions,
        Rule,
        Footnotes {

  /** Where it stands in the source. */
  @Value.Auxiliary
  Optional<SourceRange> source();
}
