package com.acme.corpus;

import io.confingy.annotations.Track;
import java.util.List;

@Track
public class Javadocs<T> {
  /**
   * Makes one.
   *
   * @param <T> not a parameter
   * @param link see {@link List#of(Object, Object)}, {@linkplain List the <em>list</em>}, {@link #x}
   * @param html <ul><li>a &lt; b &amp;&amp; c & d</ul> a < b > c &nosuch; <!-- no --> <img src="a>b">
   * @param code {@code x < y @Track {nested}} and {@literal <b>} and {@code C:\\users\\new}
   * @param at mail me@example.com or @home, {unbalanced, }also{, {@code open
   * @param end *&#47; and *{@inheritDoc}/ and *<b></b>/
   * @param slash C:\\users \\u and \<b>users</b>
   * @param dollar $L $T $$ $W $> ünïcödé 日本語 \\
   * @param empty
   * @param long this is a very long description that goes on and on, over more than one line of the source and of what is generated, averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword
   *     continued here
   * @param unknown is not there
   * @return nothing
   * @see List
   */
  @SuppressWarnings("doclint")
  public Javadocs(
      int link, int html, int code, int at, int end, int slash, int dollar, int empty, int longer) {}
}
