package dev.rollcall.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.model.text.SafeUrl;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures of an old archive come home. */
final class RepairTest {

  private final List<String> asked = new ArrayList<>();

  private final Pictures pictures =
      new Pictures() {
        @Override
        public Picture load(SafeUrl source) throws FetchException {
          asked.add(source.value());
          if (source.value().contains("dead")) {
            throw new FetchException("It is gone.");
          }
          return new Picture(source.value().getBytes(StandardCharsets.UTF_8), "png");
        }

        @Override
        public Picture read(byte[] bytes, SafeUrl source) {
          throw new IllegalStateException("there is no pad");
        }

        @Override
        public boolean isPublic(InetAddress address) {
          return false;
        }
      };

  @Test
  void whatIsThereComesHomeAndTheRestIsListed() {
    Repair repair = new Repair(pictures);
    String text =
        """
        # Quay round 2026-05-07

        ## Cranes

        - ![A](https://pad.example.org/a.png) ![](https://pad.example.org/dead.png)
        - ![here](b.png) and `![](https://pad.example.org/code.png)`
        - see https://pad.example.org/a.png

        ## Gates

        ![B](http://pad.example.org/b.png "B") ![A](https://pad.example.org/a.png)
        """;
    Repair.Repaired repaired = repair.repair("quay.md", text);
    String a = name("https://pad.example.org/a.png");
    assertEquals(
        text.replace("![A](https://pad.example.org/a.png)", "![A](" + a + ")")
            .replace("http://pad.example.org/b.png", name("https://pad.example.org/b.png")),
        repaired.text());
    assertEquals(2, repaired.pictures().size());
    assertEquals(1, repaired.findings().size());
    assertEquals(5, repaired.findings().getFirst().range().orElseThrow().line());
    assertEquals(3, asked.size());

    assertEquals(repaired.text(), repair.repair("quay.md", repaired.text()).text());
    assertEquals(3, asked.size());
  }

  private static String name(String content) {
    return PictureHome.hash(content.getBytes(StandardCharsets.UTF_8)).substring(0, 20) + ".png";
  }
}
