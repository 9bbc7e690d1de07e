package dev.rollcall.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.rollcall.model.CallJson;
import tools.jackson.core.JacksonException;

/** Calls that somebody exported, or says to have exported. */
class JsonFuzzTest {

  @FuzzTest
  void anyJsonIsACallOrRefused(byte[] json) {
    try {
      new CallJson().read(Targets.text(json));
    } catch (JacksonException e) {
      // refused
    }
  }
}
