package dev.rollcall.parser.internal.check;

import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.TextContent;
import dev.rollcall.parser.ParserCode;
import dev.rollcall.parser.internal.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the handles shown with the accounts that they link to. */
final class LinkedPeople implements Check {

  private static final Pattern HANDLE = Pattern.compile("\\s*@([\\w-]+)\\s*");

  @Override
  public void check(CheckedCall call) {
    call.slides().forEach(slide -> check(slide, call));
  }

  private static void check(Slide slide, CheckedCall call) {
    List<Inline> inlines = new ArrayList<>(TextContent.within(slide.title()));
    inlines.addAll(TextContent.inlines(slide.blocks()));
    for (Inline inline : inlines) {
      if (inline instanceof Link link) {
        check(link, call);
      }
    }
  }

  private static void check(Link link, CheckedCall call) {
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
          "%s links to the account of %s; correct one of them.".formatted(text, account.get()));
    }
  }
}
