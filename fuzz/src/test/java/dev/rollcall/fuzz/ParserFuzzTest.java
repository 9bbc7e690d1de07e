package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whole documents. */
class ParserFuzzTest {

  @FuzzTest
  void anyDocumentBecomesACall(byte[] document) {
    Targets.parse(Targets.text(document));
  }
}
