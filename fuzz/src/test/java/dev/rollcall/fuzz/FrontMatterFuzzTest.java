package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** What stands between the lines of a front matter. */
class FrontMatterFuzzTest {

  @FuzzTest
  void anyFrontMatterIsReadOrReported(byte[] yaml) {
    Targets.parse(
        "---\ntype: slide\n" + Targets.text(yaml) + "\n---\n\n# Call\n\n---\n\n# Team A\n");
  }
}
