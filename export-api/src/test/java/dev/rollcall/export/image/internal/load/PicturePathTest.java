package dev.rollcall.export.image.internal.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.model.text.SafeUrl;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a picture becomes a path below a folder, and never one out of it. */
class PicturePathTest {

  @ParameterizedTest
  @CsvSource({
    "pier.png, pier.png",
    "./maps/../pier.png, pier.png",
    "maps/north%20pier.png, maps/north pier.png",
    "maps%2Fpier.png?width=9#top, maps/pier.png",
  })
  void leadsBelowTheFolder(String url, String below) {
    assertEquals(Optional.of(below), path(url).flatMap(PicturePath::below));
  }

  @ParameterizedTest
  @CsvSource({
    "../pier.png",
    "maps/../../pier.png",
    "%2e%2e%2fpier.png",
    "/pier.png",
    "..%5Cpier.png"
  })
  void neverLeavesTheFolder(String url) {
    PicturePath path = path(url).orElseThrow();
    assertEquals(Optional.empty(), path.below());
    assertTrue(path.leavesFolder());
    assertEquals("pier.png", path.name());
  }

  @ParameterizedTest
  @CsvSource({"maps/", "..", "con.png", "NUL", "a%00.png", "%ff.png", "mailto:quay@example.org"})
  void isNoneWhereNoFileIsNamed(String url) {
    assertEquals(Optional.empty(), path(url));
  }

  @Test
  void aPictureOfAnotherMachineHasANameOnly() {
    PicturePath path = path("https://pad.example.org/uploads/pier.png?v=2").orElseThrow();
    assertEquals(new PicturePath("pier.png", Optional.empty(), false), path);
  }

  private static Optional<PicturePath> path(String url) {
    return PicturePath.of(SafeUrl.of(url));
  }
}
