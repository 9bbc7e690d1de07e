package dev.rollcall.model.people;

import dev.rollcall.model.text.Code;
import dev.rollcall.model.text.Colored;
import dev.rollcall.model.text.Emphasis;
import dev.rollcall.model.text.Image;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Inserted;
import dev.rollcall.model.text.LineBreak;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Mark;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Strike;
import dev.rollcall.model.text.Strong;
import dev.rollcall.model.text.Subscript;
import dev.rollcall.model.text.Superscript;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names people otherwise in running text, also where markup divides a name. */
final class LineRewriter {

  /** How the new names of pictures begin; others that begin so are replaced, too. */
  private static final String PORTRAIT = "portrait-";

  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})(?:[?#].*)?$");

  private final KnownPeople people;
  private final Map<SafeUrl, SafeUrl> portraits = new LinkedHashMap<>();

  LineRewriter(KnownPeople people) {
    this.people = people;
  }

  /** The pictures that were named otherwise, and what they were called. */
  Map<SafeUrl, SafeUrl> portraits() {
    Map<SafeUrl, SafeUrl> originals = new LinkedHashMap<>();
    portraits.forEach((original, name) -> originals.put(name, original));
    return originals;
  }

  /** The name of a picture; one that tells who it shows is replaced. */
  SafeUrl picture(SafeUrl source) {
    if (!people.isPortrait(source) && !source.value().startsWith(PORTRAIT)) {
      return source;
    }
    Matcher ending = ENDING.matcher(source.value());
    String kind = ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : "";
    return portraits.computeIfAbsent(
        source, picture -> SafeUrl.of(PORTRAIT + (portraits.size() + 1) + kind));
  }

  /** A text without markup. */
  String text(String text) {
    return new Cursor(people.edits(text, true)).take(text);
  }

  /** Code, in which an {@code @} need not mean somebody. */
  String code(String text) {
    return new Cursor(people.edits(text, false)).take(text);
  }

  /** The id of a team, which may hold a name, too. */
  String slug(String id) {
    String changed = code(id.replace('-', ' ')).toLowerCase(Locale.ROOT);
    String slug = changed.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? id : slug;
  }

  /** Running text. */
  List<Inline> inlines(List<? extends Inline> inlines) {
    StringBuilder whole = new StringBuilder();
    append(inlines, whole);
    return rewrite(inlines, new Cursor(people.edits(whole.toString(), true)));
  }

  private static void append(List<? extends Inline> inlines, StringBuilder whole) {
    for (Inline inline : inlines) {
      List<Inline> children = TextContent.children(inline);
      if (!children.isEmpty()) {
        append(children, whole);
      } else if (inline instanceof LineBreak) {
        whole.append('\n');
      } else if (!(inline instanceof Image)) { // a description is a text of its own
        whole.append(TextContent.of(List.of(inline)));
      }
    }
  }

  private List<Inline> rewrite(List<? extends Inline> inlines, Cursor cursor) {
    List<Inline> rewritten = new ArrayList<>();
    for (Inline inline : inlines) {
      switch (inline) {
        case Text t ->
            rewritten.add(
                Text.builder()
                    .text(cursor.take(t.text()))
                    .expansion(t.expansion().map(this::text))
                    .language(t.language())
                    .range(t.range())
                    .build());
        case Code c ->
            rewritten.add(Code.builder().text(cursor.take(c.text())).range(c.range()).build());
        case LineBreak b -> {
          cursor.take("\n");
          rewritten.add(b);
        }
        case Image i ->
            rewritten.add(
                Image.builder()
                    .source(picture(i.source()))
                    .alt(i.alt().map(this::text))
                    .title(i.title().map(this::text))
                    .width(i.width())
                    .height(i.height())
                    .range(i.range())
                    .build());
        case Link l -> {
          List<Inline> content = rewrite(l.content(), cursor);
          if (people.isPersonal(l.target()) || isEmptied(l.content(), content)) {
            rewritten.addAll(content);
          } else {
            rewritten.add(
                Link.builder()
                    .target(l.target())
                    .title(l.title().map(this::text))
                    .addAllContent(content)
                    .range(l.range())
                    .build());
          }
        }
        case Emphasis e -> rewritten.add(within(e, cursor));
        case Strong s -> rewritten.add(within(s, cursor));
        case Strike s -> rewritten.add(within(s, cursor));
        case Inserted i -> rewritten.add(within(i, cursor));
        case Mark m -> rewritten.add(within(m, cursor));
        case Subscript s -> rewritten.add(within(s, cursor));
        case Superscript s -> rewritten.add(within(s, cursor));
        case Colored c -> rewritten.add(within(c, cursor));
      }
    }
    return rewritten;
  }

  private Inline within(Inline inline, Cursor cursor) {
    return TextContent.withChildren(inline, content -> rewrite(content, cursor));
  }

  /** Whether a link shows nothing any more: the name it was part of stands before it. */
  private static boolean isEmptied(List<Inline> before, List<Inline> after) {
    return TextContent.of(after).isBlank() && !TextContent.of(before).isBlank();
  }

  /** Goes through a text piece by piece, and changes what is to be changed. */
  private static final class Cursor {

    private final List<KnownPeople.Edit> edits;
    private int next;
    private int at;

    Cursor(List<KnownPeople.Edit> edits) {
      this.edits = edits;
    }

    /** What becomes of the next piece. */
    String take(String piece) {
      StringBuilder changed = new StringBuilder();
      int end = at + piece.length();
      int from = at;
      while (next < edits.size() && edits.get(next).from() < end) {
        KnownPeople.Edit edit = edits.get(next);
        changed.append(piece, from - at, Math.max(from, edit.from()) - at);
        if (edit.from() >= at) {
          changed.append(edit.by());
        }
        from = Math.min(end, edit.to());
        if (edit.to() > end) {
          break; // it goes on in the next piece
        }
        next++;
      }
      changed.append(piece, from - at, piece.length());
      at = end;
      return changed.toString();
    }
  }
}
