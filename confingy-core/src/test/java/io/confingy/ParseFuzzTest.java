package io.confingy;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the text is: it is made pretty, or refused with the documented exception. */
class ParseFuzzTest {

  @DictionaryFile(resourcePath = "/hostile/document.dict")
  @FuzzTest(maxDuration = "1m")
  void parse(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    try {
      Confingy.prettify(text);
    } catch (DeserializationException e) {
      Fuzzing.requireBounded(e, text);
    }
  }
}
