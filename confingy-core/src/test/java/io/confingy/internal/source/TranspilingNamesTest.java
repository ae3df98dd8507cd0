package io.confingy.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.TypeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a document gets into source but as a literal or as a name. */
class TranspilingNamesTest {

  @Test
  void aLiteralIsPrintableAsciiThatNothingEnds() {
    assertThat(Literals.string("a\"\\\n\r\t\0001\u007f\u00e9\u2028\ud800"))
        .isEqualTo("\"a\\\"\\\\\\n\\r\\t\\0001\\177\\u00e9\\u2028\\ud800\"");
  }

  @Test
  void aBackslashBeforeTheLetterUStaysABackslash() {
    assertThat(Literals.string("\\" + "u0022")).isEqualTo("\"\\\\" + "u0022\"");
  }

  @Test
  void aCharacterIsEscapedLikeAString() {
    assertThat(Literals.character('\'')).isEqualTo("'\\''");
    assertThat(Literals.character('"')).isEqualTo("'\"'");
    assertThat(Literals.character('\u001a')).isEqualTo("'\\032'");
  }

  @Test
  void aLongStringIsJoinedFromLiteralsThatAClassFileHolds() {
    assertThat(Literals.string("x".repeat(20_001)))
        .isEqualTo("String.join(\"\", \"" + "x".repeat(20_000) + "\", \"x\")");
  }

  @Test
  void aNameIsWrittenInAscii() {
    assertThat(Identifiers.qualified(new TypeName("com.acme", "Outer.Caf\u00e9")))
        .isEqualTo("com.acme.Outer.Caf\\u00e9");
    assertThat(Identifiers.simple("rate")).isEqualTo("rate");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a;", "a.b", "class", "_", "a\u0000", "a/*", "\\u0061"})
  void whatIsNoIdentifierIsRefused(String name) {
    assertThatThrownBy(() -> Identifiers.simple(name))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("The document has a name that source cannot have.\n  found:    `")
        .hasMessageEndingWith("`\n  expected: an identifier that is no keyword");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A B", "A{}", "A..B", "new", "A.int", "A\n"})
  void whatIsNoClassNameIsRefused(String name) {
    assertThatThrownBy(() -> Identifiers.qualified(new TypeName("com.acme", name)))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("The document names a class that source cannot name.\n")
        .hasMessageEndingWith("identifiers with dots between them, none of them a keyword");
  }
}
