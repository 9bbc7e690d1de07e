package dev.rollcall.model.text;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of running text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Text.class),
  @JsonSubTypes.Type(Emphasis.class),
  @JsonSubTypes.Type(Strong.class),
  @JsonSubTypes.Type(Strike.class),
  @JsonSubTypes.Type(Inserted.class),
  @JsonSubTypes.Type(Mark.class),
  @JsonSubTypes.Type(Code.class),
  @JsonSubTypes.Type(Subscript.class),
  @JsonSubTypes.Type(Superscript.class),
  @JsonSubTypes.Type(Colored.class),
  @JsonSubTypes.Type(Link.class),
  @JsonSubTypes.Type(Image.class),
  @JsonSubTypes.Type(LineBreak.class)
})
public sealed interface Inline
    permits Text,
        Emphasis,
        Strong,
        Strike,
        Inserted,
        Mark,
        Code,
        Subscript,
        Superscript,
        Colored,
        Link,
        Image,
        LineBreak {

  /** Where it stands in the source. */
  @Value.Auxiliary
  Optional<SourceRange> range();
}
