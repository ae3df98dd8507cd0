package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documentation that moves to another file says the same there, or less, but breaks nothing. */
class SafeJavadocTest {

  @Test
  void textStays() {
    assertThat(SafeJavadoc.of(" how many,\n   at least 1 ")).isEqualTo("how many, at least 1");
  }

  @Test
  void linksBecomeCode() {
    assertThat(SafeJavadoc.of("see {@link List#of(Object, Object)} and {@link #x} or {@value #Y}"))
        .isEqualTo("see {@code List.of(Object, Object)} and {@code x} or {@code Y}");
    assertThat(SafeJavadoc.of("see {@linkplain Map<K, V> the <em>map</em>}"))
        .isEqualTo("see the map");
  }

  @Test
  void htmlBecomesText() {
    assertThat(SafeJavadoc.of("<b>bold</b> &lt; &eacute; a < b & c > d <!-- x -->"))
        .isEqualTo("bold &lt; &amp;eacute; a &lt; b &amp; c &gt; d");
  }

  @Test
  void tagsAreNoTagsAnyMore() {
    assertThat(SafeJavadoc.of("@param {@inheritDoc} {@code a @b {c}} {@literal <}"))
        .isEqualTo("&#64;param {@code a @b {c}} &lt;");
  }

  @Test
  void nothingEndsTheCommentOrBeginsAnEscape() {
    assertThat(SafeJavadoc.of("*{@inheritDoc}/ \\<b>u0041 {@code \\}")).doesNotContain("*/", "\\");
  }

  @Test
  void whatIsUnbalancedIsEscaped() {
    assertThat(SafeJavadoc.of("{ } {@code open")).isEqualTo("&#123; &#125; &#123;&#64;code open");
  }
}
