package com.acme.corpus;

import io.confingy.annotations.Default;
import io.confingy.annotations.Track;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;

@Track
public class Defaults {

  /** How. */
  public enum Mode {
    FAST,
    SLOW {}
  }

  public final Object[] all;

  public Defaults(
      @Default("true") boolean flag,
      @Default("-128") byte b,
      @Default("0x7fff") short s,
      @Default("-2147483648") int i,
      @Default("9_223_372_036_854_775_807") long l,
      @Default("1e-3") float f,
      @Default("-Infinity") double d,
      @Default("'") char c,
      @Default("7") Integer boxed,
      @Default("3") Double boxedDouble,
      @Default("tab\t\"quote\" \\ \u2028 \u00e9 $L $S \n") String text,
      @Default("") String empty,
      @Default("SLOW") Mode mode,
      @Default("DAYS") TimeUnit unit,
      @Default(method = "sizes") List<Integer> sizes,
      @Default(method = "widened") long widened,
      @Default(method = "unboxed") double unboxed,
      @Default(method = "nothing") Object nothing,
      @Default("HALF_UP") RoundingMode rounding,
      @Default("\uD83D\uDE00") String emoji) {
    all =
        new Object[] {
          flag, b, s, i, l, f, d, c, boxed, boxedDouble, text, empty, mode, unit, sizes, widened,
          unboxed, nothing, rounding, emoji
        };
  }

  static List<Integer> sizes() {
    return List.of(64, 32);
  }

  static int widened() {
    return 5;
  }

  static Float unboxed() {
    return 0.5f;
  }

  protected static Object nothing() {
    return null;
  }
}
