package dev.rollcall.export.html.internal.fragment;

import dev.rollcall.export.html.internal.fragment.CallView.CoverLine;
import dev.rollcall.export.html.internal.fragment.CallView.LineKind;
import dev.rollcall.export.summary.Attendance;
import dev.rollcall.export.summary.Summary;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Person;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Block;
import dev.rollcall.model.text.Heading;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.Role;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts the cover into what the header shows and what stands below it: headings that repeat title
 * and date go, the lines that follow them become lines of the header, in the order of the source.
 */
final class CoverPlanner {

  private final Call call;
  private final Labels labels;
  private final Words shown = new Words();
  private final String title;
  private final List<CoverLine> lines = new ArrayList<>();
  private final List<Block> rest = new ArrayList<>();

  CoverPlanner(Call call, Labels labels) {
    this.call = call;
    this.labels = labels;
    title =
        call.title()
            .filter(text -> !text.isBlank())
            .or(
                () ->
                    call.cover().stream().findFirst().map(slide -> TextContent.name(slide.title())))
            .filter(text -> !text.isBlank())
            .orElse(labels.untitled());
    shown.add(title);
    call.date().ifPresent(date -> shown.add(date.toString()));
    call.cover().stream().findFirst().ifPresent(this::readFirstSlide);
    addWhatNoSlideSays();
  }

  /** The call's name. */
  String title() {
    return title;
  }

  /** What the header shows below the title. */
  List<CoverLine> lines() {
    return lines;
  }

  /** What the first slide of the cover says below the header. */
  List<Block> rest() {
    return rest;
  }

  /** The words of the header. */
  Words shown() {
    return shown;
  }

  /** The blocks of a later slide of the cover without those that only repeat the date. */
  List<Block> unsaid(List<Block> blocks) {
    return blocks.stream().filter(block -> !repeatsDate(block)).toList();
  }

  private boolean repeatsDate(Block block) {
    Optional<Role> role =
        block instanceof Heading heading
            ? heading.role()
            : block instanceof Paragraph paragraph ? paragraph.role() : Optional.empty();
    return role.filter(Role.DATE::equals).isPresent() && shown.cover(content(block));
  }

  private void readFirstSlide(Slide slide) {
    addLine(LineKind.SERIES, slide.title());
    for (Block block : slide.blocks()) {
      Optional<LineKind> kind = rest.isEmpty() ? lineKind(block) : Optional.empty();
      if (kind.isPresent()) {
        addLine(kind.get(), content(block));
      } else {
        rest.add(block);
      }
    }
  }

  private Optional<LineKind> lineKind(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.role().map(CoverPlanner::lineKind);
    }
    if (block instanceof Heading heading) {
      return heading
          .role()
          .map(CoverPlanner::lineKind)
          .or(() -> Optional.of(LineKind.OTHER).filter(kind -> call.kind() == CallKind.DECK));
    }
    return Optional.empty();
  }

  private static LineKind lineKind(Role role) {
    return switch (role) {
      case TAGLINE -> LineKind.TAGLINE;
      case OCCASION -> LineKind.OCCASION;
      case PRESENTER -> LineKind.PRESENTER;
      case DATE, REPORT -> LineKind.OTHER;
    };
  }

  private static List<Inline> content(Block line) {
    return line instanceof Heading heading ? heading.content() : ((Paragraph) line).content();
  }

  private void addLine(LineKind kind, List<Inline> content) {
    if (!shown.cover(content)) {
      lines.add(new CoverLine(kind, content));
    }
  }

  /** A call that was not read from a document may know more than its slides say. */
  private void addWhatNoSlideSays() {
    StringBuilder said = new StringBuilder(title);
    for (Slide slide : call.cover()) {
      said.append('\n').append(TextContent.name(slide.title()));
      said.append('\n').append(TextContent.ofBlocks(slide.blocks()));
    }
    call.series()
        .filter(series -> !says(said, series))
        .ifPresent(
            series -> lines.addFirst(new CoverLine(LineKind.SERIES, List.of(Text.of(series)))));
    addUnlessSaid(said, LineKind.TAGLINE, call.tagline());
    addUnlessSaid(said, LineKind.OCCASION, call.occasion());
    addPeople(said, LineKind.PRESENTER, labels.presentedBy(), call.presenters());
    addPeople(said, LineKind.PEOPLE, labels.minutesBy(), call.minuteTakers());
    addPeople(said, LineKind.PEOPLE, labels.participants(), call.participants());
    addPeople(said, LineKind.PEOPLE, labels.absent(), call.absent());
  }

  private void addUnlessSaid(StringBuilder said, LineKind kind, List<Inline> content) {
    if (!content.isEmpty() && !says(said, TextContent.of(content))) {
      lines.add(new CoverLine(kind, content));
    }
  }

  private void addPeople(StringBuilder said, LineKind kind, String label, List<Person> people) {
    List<Inline> content = new ArrayList<>();
    for (Person person : people) {
      if (!says(said, person.name().or(person::handle).orElseThrow())) {
        content.add(Text.of(content.isEmpty() ? label + " " : ", "));
        Inline name = Text.of(Attendance.name(person));
        content.add(
            person
                .url()
                .<Inline>map(url -> Link.builder().target(url).addContent(name).build())
                .orElse(name));
      }
    }
    int count = content.size() / 2;
    if (count > Attendance.FEW && Summary.knowsMore(call)) {
      content.removeFirst();
      String fold = "%s (%d)".formatted(label.replaceFirst(":$", ""), count);
      lines.add(new CoverLine(kind, content, Optional.of(fold)));
    } else if (count > 0) {
      lines.add(new CoverLine(kind, content));
    }
  }

  private static boolean says(StringBuilder said, String text) {
    return said.indexOf(text.strip()) >= 0;
  }
}
