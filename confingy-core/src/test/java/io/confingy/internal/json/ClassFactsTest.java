package io.confingy.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.limit.Limits;
import io.confingy.internal.type.TypeName;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a document says of its classes is found again under their names. */
class ClassFactsTest {

  @Test
  void theFactsOfAClassAreThoseUnderItsWholeName() {
    assertThat(facts("a.b", "Outer.Inner", "a.b.Outer.Inner"))
        .isEqualTo(new ClassFacts(new TypeName("a.b", "Outer.Inner"), "f00", Map.of("x", "long")));
    assertThat(facts("", "Bare", "Bare").hash()).isEqualTo("f00");
    assertThat(facts("", "Outer.Inner", "Outer.Inner").hash()).isEqualTo("f00");
  }

  @Test
  void factsOfAClassThatIsNotThereArePassedOver() {
    assertThat(document("a", "Here", "a.Elsewhere")).isEmpty();
    assertThat(document("a", "Here", "a." + "b.".repeat(1_000) + "Deep")).isEmpty();
  }

  private static ClassFacts facts(String module, String name, String spelling) {
    return document(module, name, spelling).values().iterator().next();
  }

  private static Map<TypeName, ClassFacts> document(String module, String name, String spelling) {
    return JsonReader.read(
            """
            {"_confingy_version": 1,
             "_confingy_class": "%s", "_confingy_module": "%s", "_confingy_init": {"x": 1},
             "_confingy_classes": {"%s": {"hash": "f00", "types": {"x": "long"}}}}
            """
                .formatted(name, module, spelling),
            Limits.NONE)
        .classes();
  }
}
