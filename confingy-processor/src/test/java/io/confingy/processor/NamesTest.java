package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names in generated code stay what the user wrote where they can, and never clash. */
class NamesTest {

  @Test
  void aTakenNameGetsAnUnderscore() {
    assertThat(NameAllocator.allocate(List.of("size", "config"), Set.of("config")))
        .containsExactly("size", "config_");
  }

  @Test
  void aNameThatIsFreeStaysWhateverOthersTurnInto() {
    assertThat(NameAllocator.allocate(List.of("config", "config_"), Set.of("config")))
        .containsExactly("config__", "config_");
  }

  @Test
  void withersOfNamesThatDifferInTheFirstLetterDoNotClash() {
    assertThat(MemberNames.of(List.of("foo", "Foo", "été", "_x", "𐐨"), List.of()).withers())
        .containsExactly("withFoo", "withFoo_", "withÉté", "with_x", "with𐐀");
  }

  @Test
  void suggestsWhatIsNear() {
    assertThat(Suggestion.didYouMean("relo", List.of("tanh", "RELU")))
        .isEqualTo("Did you mean `RELU`? ");
    assertThat(Suggestion.didYouMean("relo", List.of("tanh", "sigmoid"))).isEmpty();
  }
}
