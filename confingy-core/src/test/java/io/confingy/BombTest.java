package io.confingy;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.type.TypeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Documents that would take for ever to show; the time-out is for when they do. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class BombTest {

  private static final int LEVELS = 60;

  @Test
  void whatIsSharedIsMadePrettyOnce() {
    assertThat(Confingy.prettify(doubled(LEVELS)).length()).isLessThan(30_000);
  }

  @Test
  void manyReferencesToADeepPlace() {
    String name = "n".repeat(100);
    StringBuilder json = new StringBuilder();
    json.append(("{\"" + name + "\":").repeat(100));
    json.append("[{\"_confingy_list\":true,\"_confingy_id\":1,\"_confingy_items\":[1]}");
    json.append(",{\"_confingy_ref\":1}".repeat(10_000));
    json.append("]").append("}".repeat(100));

    assertThat(Confingy.prettify(json.toString()))
        .contains("\"see $.nnn")
        .hasSizeLessThan(30 * json.length());
  }

  /** Their hashes are all the same. */
  @Test
  void manyClassNamesOfOneHash() {
    StringBuilder json = new StringBuilder("[0");
    for (int i = 0; i < 1 << 16; i++) {
      StringBuilder name = new StringBuilder();
      for (int bit = 0; bit < 16; bit++) {
        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append(",{\"_confingy_class\":\"").append(name);
      json.append("\",\"_confingy_module\":\"m\",\"_confingy_init\":{}}");
    }

    assertThat(Confingy.prettify(json + "]")).contains("m.AaBB");
    assertThat(new TypeName("a", "b"))
        .isEqualByComparingTo(new TypeName("a", "b"))
        .isLessThan(new TypeName("a", "c"))
        .isLessThan(new TypeName("b", "a"));
  }

  /** A list of one list twice, which is a list of one list twice, and so on. */
  private static String doubled(int levels) {
    StringBuilder json = new StringBuilder("1");
    for (int i = 1; i <= levels; i++) {
      String second = i == 1 ? "1" : "{\"_confingy_ref\":" + (i - 1) + "}";
      json.insert(0, "{\"_confingy_list\":true,\"_confingy_id\":" + i + ",\"_confingy_items\":[");
      json.append(',').append(second).append("]}");
    }
    return json.toString();
  }
}
