package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.Roster;
import dev.rollcall.parser.internal.people.People;
import dev.rollcall.parser.internal.source.Mending;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the handles shown with the accounts that they link to. */
final class LinkedPeople implements Check {

  private static final Pattern HANDLE = Pattern.compile("\\s*@([\\w-]+)\\s*");

  private final Roster roster;

  LinkedPeople(Roster roster) {
    this.roster = roster;
  }

  @Override
  public void check(CheckedCall call) {
    call.slides().forEach(slide -> check(slide, call));
  }

  private void check(Slide slide, CheckedCall call) {
    List<Inline> inlines = new ArrayList<>(TextContent.within(slide.title()));
    inlines.addAll(TextContent.inlines(slide.blocks()));
    for (Inline inline : inlines) {
      if (inline instanceof Link link) {
        check(link, call);
      }
    }
  }

  private void check(Link link, CheckedCall call) {
    String text = TextContent.of(link.content()).strip();
    Matcher handle = HANDLE.matcher(text);
    Optional<String> account = People.account(link.target());
    if (account.isEmpty() || People.isNobody(text)) {
      return;
    }
    boolean other = handle.matches() && !account.get().equalsIgnoreCase(handle.group(1));
    if (other || (People.isNobody(account.get()) && !text.equalsIgnoreCase(account.get()))) {
      call.report(
          link.range(),
          ParserCode.REPORTER_LINK_MISMATCH,
          "%s links to the account of %s; correct one of them.".formatted(text, account.get()),
          other ? mending(link, handle.group(1), account.get()) : Optional.empty());
    }
  }

  /** The text wins where the roster knows whom it names. */
  private Optional<Mending> mending(Link link, String handle, String account) {
    String target = link.target().value();
    int at = target.lastIndexOf(account);
    return link.range()
        .flatMap(
            range ->
                roster
                    .handle(handle)
                    .map(
                        known ->
                            Mending.titled("Link to the account of @" + known)
                                .replace(
                                    range,
                                    target,
                                    target.substring(0, at)
                                        + known
                                        + target.substring(at + account.length()))));
  }
}
