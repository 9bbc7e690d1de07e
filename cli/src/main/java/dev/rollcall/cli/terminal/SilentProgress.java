package dev.rollcall.cli.terminal;

/** Shows nothing. */
final class SilentProgress implements Progress {

  @Override
  public void pause() {}

  @Override
  public void done(String name) {}

  @Override
  public void close() {}
}
