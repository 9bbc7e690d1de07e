package dev.rollcall.export.pptx.internal.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.OtherDocument;
import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.Slide;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.Paragraph;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetsTest {

  private static final Call CALL =
      Call.builder()
          .kind(CallKind.DECK)
          .addCover(
              Slide.builder()
                  .addTitle(Text.of("Team Quay"))
                  .level(1)
                  .addBlocks(
                      Paragraph.of(
                          List.of(
                              Link.builder()
                                  .target(SafeUrl.of("#Team-Quay"))
                                  .addContent(Text.of("quay"))
                                  .build())))
                  .build())
          .build();

  private static Optional<Target> of(String url) {
    return LinkTargets.of(SafeUrl.of(url), CallLinks.of(CALL, LinkTargetsTest::other));
  }

  private static Optional<OtherDocument> other(SafeUrl url) {
    return url.value().startsWith("may.md")
        ? Optional.of(
            new OtherDocument(SafeUrl.of("../may call.pptx"), "may", CALL, Optional.empty()))
        : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b, https://example.org/a%20b",
    "https://example.org/{x}|y, https://example.org/%7Bx%7D%7Cy",
    "https://example.org/ü?q=[1], https://example.org/%C3%BC?q=%5B1%5D",
    "https://example.org/100%, https://example.org/100%25",
    "https://example.org/a%20b#c#d, https://example.org/a%20b#c%23d",
    "http://[::1]/x, http://[::1]/x",
    "mailto:a@example.org, mailto:a@example.org"
  })
  void whatRfc3986ForbidsIsEncoded(String url, String written) {
    assertEquals(Optional.of(new Target.Outside(written)), of(url));
  }

  @Test
  void fragmentsLeadWithinTheDeckAndRelativeLinksNowhere() {
    assertEquals(Optional.of(new Target.Anchor("fn-1")), of("#fn-1"));
    assertEquals(Optional.empty(), of("other.md"));
    assertEquals(Optional.empty(), of("https://"));
  }

  @Test
  void headingsAndOtherDocumentsOfTheRunAreFound() {
    assertEquals(Optional.of(new Target.Anchor("at team-quay")), of("#Team-Quay"));
    assertEquals(Optional.of(new Target.Outside("../may%20call.pptx")), of("may.md#x"));
  }
}
