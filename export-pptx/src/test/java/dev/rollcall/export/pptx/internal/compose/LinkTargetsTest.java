package dev.rollcall.export.pptx.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.export.pptx.internal.plan.Target;
import dev.rollcall.export.link.CallLinks;
import dev.rollcall.export.link.Documents;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetsTest {

  private final CallLinks links =
      CallLinks.of(Call.builder().kind(CallKind.MINUTES).build(), Documents.none());

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
    assertEquals(Optional.of(new Target.Outside(written)), LinkTargets.of(SafeUrl.of(url), links));
  }

  @Test
  void fragmentsLeadWithinTheDeckAndRelativeLinksNowhere() {
    assertEquals(Optional.of(new Target.Anchor("fn-1")), LinkTargets.of(SafeUrl.of("#fn-1"), links));
    assertEquals(Optional.empty(), LinkTargets.of(SafeUrl.of("other.md"), links));
    assertEquals(Optional.empty(), LinkTargets.of(SafeUrl.of("https://"), links));
  }
}
