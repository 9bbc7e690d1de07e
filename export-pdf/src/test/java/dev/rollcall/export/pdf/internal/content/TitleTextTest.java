package dev.rollcall.export.pdf.internal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.text.Inline;
import dev.rollcall.model.text.Link;
import dev.rollcall.model.text.SafeUrl;
import dev.rollcall.model.text.Text;
import dev.rollcall.model.text.TextContent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {

  @ParameterizedTest
  @CsvSource({
    "Team Ops, Team Ops, ''",
    "Team Ops, Team Ops - Status Page, Status Page",
    "Team IAM & Security, IAM & Security, ''",
    "Team IAM & Security, Team IAM & Security - IAM, IAM",
    "Team IaaS, Team IaaS (2/3), ''",
    "Team IaaS (1/3), Team IaaS (2/3), ''",
    "Team IaaS, Networks (2/2), Networks",
    "Team Ops, Operations, Operations",
    "Team Ops, Team Opsolete, Team Opsolete",
    "SIG Monitoring, Monitoring: News, News"
  })
  void aTeamIsNamedOnce(String team, String title, String remains) {
    assertEquals(remains, TextContent.of(TitleText.below(team, List.of(Text.of(title)))));
  }

  @Test
  void aLinkIsNeverDropped() {
    Inline link =
        Link.builder()
            .target(SafeUrl.of("https://example.org"))
            .addContent(Text.of("Team Ops"))
            .build();
    assertEquals(List.of(link), TitleText.below("Team Ops", List.of(link)));
  }
}
