package dev.rollcall.cli.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rollcall.lsp.Project.NamedCall;
import dev.rollcall.model.Call;
import dev.rollcall.model.CallKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@link CallCache}. */
final class CallCacheTest {

  @TempDir Path folder;

  private final CallCache cache = new CallCache(100);
  private int readings;

  private List<NamedCall> get(Path file) {
    return cache.get(
        file,
        () -> {
          readings++;
          Call call = Call.builder().kind(CallKind.DECK).build();
          return List.of(new NamedCall(String.valueOf(file.getFileName()), call));
        });
  }

  private Path file(String name, int size) throws IOException {
    return Files.writeString(folder.resolve(name), "x".repeat(size));
  }

  @Test
  void aFileIsReadAgainWhenItHasChanged() throws IOException {
    Path file = file("a.md", 10);
    assertEquals("a.md", get(file).getFirst().name());
    get(file);
    assertEquals(1, readings);
    file("a.md", 11);
    get(file);
    assertEquals(2, readings);
    Files.delete(file);
    assertEquals(List.of(), get(file));
    assertEquals(0, cache.size());
  }

  @Test
  void whatWasAskedForLongestAgoMakesRoom() throws IOException {
    Path first = file("a.md", 40);
    Path second = file("b.md", 40);
    get(first);
    get(second);
    get(first);
    get(file("c.md", 40));
    assertEquals(2, cache.size());
    get(first);
    assertEquals(3, readings);
    get(second);
    assertEquals(4, readings);
    get(file("large.md", 1_000));
    assertEquals(0, cache.size());
  }
}
