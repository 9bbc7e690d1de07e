package dev.rollcall.lsp;

import dev.rollcall.model.text.SafeUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project that asks another one, for tests that change one answer. */
class ForwardingProject implements Project {

  private final Project other;

  ForwardingProject(Project other) {
    this.other = other;
  }

  @Override
  public Checked check(Path file, String text) {
    return other.check(file, text);
  }

  @Override
  public List<NamedCall> calls(Path file) {
    return other.calls(file);
  }

  @Override
  public Known known(Path file) {
    return other.known(file);
  }

  @Override
  public String mended(Path file, String text) {
    return other.mended(file, text);
  }

  @Override
  public Optional<LinkedPlace> linked(Path file, SafeUrl target) {
    return other.linked(file, target);
  }

  @Override
  public String page(Path file, String text) throws IOException {
    return other.page(file, text);
  }
}
