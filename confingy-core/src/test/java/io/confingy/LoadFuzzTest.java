package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the document is: it is refused and builds nothing, or what it builds can be kept. */
class LoadFuzzTest {

  @DictionaryFile(resourcePath = "/hostile/document.dict")
  @FuzzTest(maxDuration = "1m")
  void load(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    Probe.forget();
    Object loaded;
    try {
      loaded = Fuzzing.CONFINGY.deserialize(text, Object.class);
    } catch (DeserializationException e) {
      Fuzzing.requireBounded(e, text);
      // Whether objects fit into a container may depend on what they are when they are made.
      boolean byObjects = String.valueOf(e.getMessage()).startsWith("The container cannot hold");
      assertThat(byObjects ? 0 : Probe.made()).isZero();
      return;
    }
    String written = Fuzzing.DEEPER.serialize(loaded);
    Object again = Fuzzing.DEEPER.deserialize(written, Object.class);
    assertThat(Fuzzing.DEEPER.serialize(again)).isEqualTo(written);
  }
}
