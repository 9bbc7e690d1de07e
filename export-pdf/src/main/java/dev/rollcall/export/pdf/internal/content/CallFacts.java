package dev.rollcall.export.pdf.internal.content;

import dev.rollcall.export.pdf.internal.plan.Metadata;
import dev.rollcall.model.Call;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.Team;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Callout;
import dev.rollcall.model.text.CodeBlock;
import dev.rollcall.model.text.Definitions;
import dev.rollcall.model.text.Footnotes;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.ListBlock;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Quote;
import dev.rollcall.model.text.Rule;
import dev.rollcall.model.text.Table;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a document has to know about a call as a whole. */
public final class CallFacts {

  private CallFacts() {}

  /** The language of a call; English where it states none that is well-formed. */
  public static String language(Call call) {
    return call.language()
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"))
        .orElse("en");
  }

  /** What the document says about itself. */
  public static Metadata metadata(Call call) {
    Wording wording = Wording.of(language(call));
    String title = CoverWriter.title(call, wording);
    boolean dated =
        call.date()
            .map(date -> TitleText.words(title).containsAll(TitleText.words(date.toString())))
            .orElse(true);
    List<Person> authors = call.presenters().isEmpty() ? call.minuteTakers() : call.presenters();
    List<String> keywords = new ArrayList<>(call.tags());
    call.teams().stream().map(Team::name).filter(n -> !keywords.contains(n)).forEach(keywords::add);
    return new Metadata(
        dated ? title : title + " " + call.date().orElseThrow(),
        authors.stream().map(Person::displayName).toList(),
        subject(call),
        keywords,
        language(call),
        call.date());
  }

  /** Words the foot of a page, both numbers counted from 1. */
  public static String page(Call call, int number, int count) {
    return Wording.of(language(call)).page(number, count);
  }

  private static Optional<String> subject(Call call) {
    String tagline = TextContent.name(call.tagline());
    return tagline.isEmpty() ? call.series() : Optional.of(tagline);
  }

  /** The names of the places that links within the call can lead to: its footnotes. */
  static Set<String> places(Call call) {
    Set<String> places = new HashSet<>();
    call.slides().forEach(slide -> addPlaces(slide, places));
    return places;
  }

  private static void addPlaces(Slide slide, Set<String> places) {
    addPlaces(slide.blocks(), places);
    addPlaces(slide.notes(), places);
  }

  private static void addPlaces(List<Block> blocks, Set<String> places) {
    for (Block block : blocks) {
      switch (block) {
        case Footnotes f -> f.entries().forEach(note -> places.add("fn-" + note.label()));
        case ListBlock l -> l.items().forEach(item -> addPlaces(item.blocks(), places));
        case Quote q -> addPlaces(q.blocks(), places);
        case Callout c -> addPlaces(c.blocks(), places);
        case Paragraph p -> {}
        case Heading h -> {}
        case CodeBlock c -> {}
        case Table t -> {}
        case Definitions d -> {}
        case Rule r -> {}
      }
    }
  }
}
