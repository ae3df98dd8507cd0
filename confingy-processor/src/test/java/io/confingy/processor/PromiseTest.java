package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which missing types a class may mention. */
class PromiseTest {

  private static final Set<String> RECIPES = Set.of("com.acme.LazyFoo", "com.acme.a.LazyBar");

  @Test
  void whatIsMissingFromNowhereIsCovered() {
    assertThat(Promise.NONE.covers(Set.of())).isTrue();
    assertThat(Promise.NONE.covers(Set.of("LazyFoo"))).isFalse();
  }

  @Test
  void aSimpleNameIsOfTheOwnPackage() {
    assertThat(new Promise(RECIPES, "com.acme").covers(Set.of("LazyFoo"))).isTrue();
    assertThat(new Promise(RECIPES, "com.acme").covers(Set.of("LazyBar"))).isFalse();
    assertThat(new Promise(Set.of("LazyFoo"), "").covers(Set.of("LazyFoo"))).isTrue();
  }

  @Test
  void aQualifiedNameIsNoneOfAPackageBelow() {
    Promise promise = new Promise(RECIPES, "com.acme");

    assertThat(promise.covers(Set.of("com.acme.a.LazyBar"))).isTrue();
    assertThat(promise.covers(Set.of("a.LazyBar"))).isFalse();
  }

  @Test
  void allHaveToBeCovered() {
    assertThat(new Promise(RECIPES, "com.acme").covers(Set.of("LazyFoo", "Other"))).isFalse();
  }
}
