package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.export.image.FolderImageLoader;
import dev.rollcall.export.image.ImageResult;
import dev.rollcall.export.image.ImageScaler;
import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Picture files, from their first bytes to their scaled pixels. */
class PictureFuzzTest {

  @FuzzTest
  void anyPictureIsShownOrRefused(byte[] picture) throws IOException {
    Path folder = Files.createTempDirectory("pictures");
    Path file = folder.resolve("a.png");
    try {
      Files.write(file, picture);
      if (new FolderImageLoader(folder).load(SafeUrl.of("a.png"))
          instanceof ImageResult.Loaded loaded) {
        ImageScaler.create().scale(loaded.image(), 64, 64);
      }
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
