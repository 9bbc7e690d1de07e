package dev.rollcall.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rollcall.export.image.ImageResult.Loaded;
import dev.rollcall.export.image.ImageResult.Reason;
import dev.rollcall.export.image.ImageResult.Unavailable;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FolderImageLoaderTest {

  @TempDir Path temp;
  private Path folder;
  private FolderImageLoader loader;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temp.resolve("pictures"));
    loader = new FolderImageLoader(folder);
    Files.write(folder.resolve("logo.png"), TestPictures.png(3, 2));
    Files.write(folder.resolve("two words.png"), TestPictures.png(3, 2));
    Files.write(folder.resolve("Grün.png"), TestPictures.png(3, 2));
    Files.createDirectories(folder.resolve("sub/deep"));
    Files.write(folder.resolve("sub/deep/inner.png"), TestPictures.png(5, 4));
    Files.write(temp.resolve("secret.png"), TestPictures.png(9, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://pad.example/uploads/logo.png",
        "https://pad.example/uploads/logo.png?width=4#top",
        "http://pad.example/a/../b/%6cogo.png",
        "//pad.example/logo.png",
        "logo.png",
        "./logo.png",
        "missing/logo.png",
        "/uploads/logo.png",
        "../elsewhere/logo.png",
        "..%2flogo.png",
        "two words.png",
        "https://pad.example/two%20words.png",
        "Gru\u0308n.png",
        "Gr%C3%BCn.png",
        "sub/../logo.png"
      })
  void picturesAreFoundByFileName(String url) {
    Loaded loaded = assertInstanceOf(Loaded.class, load(url));
    assertEquals(3, loaded.image().width());
  }

  @Test
  void relativePathsLeadBelowTheFolder() {
    assertEquals(5, assertInstanceOf(Loaded.class, load("sub/deep/inner.png")).image().width());
    assertEquals(
        5, assertInstanceOf(Loaded.class, load("sub/x/../deep/./inner.png")).image().width());
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.png, REFUSED",
    "..%2Fsecret.png, REFUSED",
    "%2e%2e/secret.png, REFUSED",
    "..%5Csecret.png, REFUSED",
    "sub/../../secret.png, REFUSED",
    "sub/deep/../../../secret.png, REFUSED",
    "/etc/passwd, REFUSED",
    "https://pad.example/..%2f..%2fsecret.png, NOT_FOUND",
    "https://pad.example/, REFUSED",
    "https://pad.example/.., REFUSED",
    "mailto:a@example.org, REFUSED",
    "#logo.png, REFUSED",
    "nul, REFUSED",
    "https://pad.example/CON.png, REFUSED",
    "logo.png%00.txt, REFUSED",
    "%ff%fe.png, REFUSED",
    "https://pad.example/absent.png, NOT_FOUND",
    "sub, REFUSED"
  })
  void nothingElseIsRead(String url, Reason reason) {
    Unavailable unavailable = assertInstanceOf(Unavailable.class, load(url));
    assertEquals(reason, unavailable.reason());
    assertTrue(unavailable.message().endsWith("."), unavailable.message());
  }

  @Test
  void linksThatLeadOutAreRefusedAndOthersFollowed() throws IOException {
    link("out.png", temp.resolve("secret.png"));
    link("in.png", folder.resolve("logo.png"));
    link("up", temp);
    assertEquals(Reason.REFUSED, assertInstanceOf(Unavailable.class, load("out.png")).reason());
    assertEquals(
        Reason.REFUSED, assertInstanceOf(Unavailable.class, load("up/secret.png")).reason());
    assertInstanceOf(Loaded.class, load("in.png"));
  }

  @Test
  void aFolderThatIsALinkItselfIsReadThroughIt() throws IOException {
    link("../alias", folder);
    ImageLoader aliased = new FolderImageLoader(temp.resolve("alias"));
    assertInstanceOf(Loaded.class, aliased.load(SafeUrl.of("logo.png")));
  }

  @Test
  void devicesAndPipesAreRefusedAtOnce() throws Exception {
    Process mkfifo;
    try {
      mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.png").toString()).start();
    } catch (IOException e) {
      Assumptions.abort("There is no mkfifo here.");
      return;
    }
    Assumptions.assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertEquals(
                Reason.REFUSED, assertInstanceOf(Unavailable.class, load("pipe.png")).reason()));
  }

  @Test
  void socketsAreRefused() throws IOException {
    Path socket = folder.resolve("socket.png");
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertEquals(
          Reason.REFUSED, assertInstanceOf(Unavailable.class, load("socket.png")).reason());
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("There are no Unix sockets here.");
    }
  }

  @Test
  void hugeFilesAreRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.png").toFile(), "rw")) {
      file.setLength(4L << 30); // sparse
    }
    assertEquals(Reason.TOO_LARGE, assertInstanceOf(Unavailable.class, load("huge.png")).reason());
  }

  @Test
  void pixelsAreLimitedByTheHeader() throws IOException {
    Files.write(folder.resolve("bomb.png"), TestPictures.pngHeader(30_000, 30_000, 8, 2));
    Unavailable bomb = assertInstanceOf(Unavailable.class, load("bomb.png"));
    assertEquals(Reason.TOO_LARGE, bomb.reason());
    assertEquals(
        "'bomb.png' has 30000 x 30000 pixels, more than the 100 million allowed;"
            + " make it smaller.",
        bomb.message());
  }

  @Test
  void whatIsNoPictureIsUnreadable() throws IOException {
    Files.writeString(folder.resolve("text.png"), "no picture");
    Files.write(folder.resolve("cut.png"), java.util.Arrays.copyOf(TestPictures.png(3, 2), 20));
    assertEquals(Reason.UNREADABLE, assertInstanceOf(Unavailable.class, load("text.png")).reason());
    assertEquals(Reason.UNREADABLE, assertInstanceOf(Unavailable.class, load("cut.png")).reason());
  }

  @Test
  void aPictureIsReadOnceUntilItChanges() throws IOException {
    SourceImage first = assertInstanceOf(Loaded.class, load("logo.png")).image();
    assertSame(first, assertInstanceOf(Loaded.class, load("x/logo.png")).image());
    Files.write(folder.resolve("logo.png"), TestPictures.jpeg(77, 66));
    assertEquals(77, assertInstanceOf(Loaded.class, load("logo.png")).image().width());
  }

  @Test
  void messagesCannotControlATerminal() {
    Unavailable unavailable =
        assertInstanceOf(Unavailable.class, load("https://pad.example/%1b[2Jx.png"));
    assertFalse(unavailable.message().contains("\u001b"), unavailable.message());
  }

  private ImageResult load(String url) {
    return loader.load(SafeUrl.of(url));
  }

  private void link(String name, Path target) throws IOException {
    try {
      Files.createSymbolicLink(folder.resolve(name), target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("There are no symbolic links here.");
    }
  }
}
