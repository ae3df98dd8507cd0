package io.confingy.documents.v1;

import io.confingy.annotations.Track;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records and enums. */
@SuppressWarnings({"ArrayRecordComponent", "NonApiType"}) // They are what documents hold.
public final class Kinds {

  private Kinds() {}

  public enum Mode {
    TRAIN,
    TEST {
      @Override
      public String toString() {
        return "with a body";
      }
    }
  }

  public record Point(int x, int y) {}

  public record Nothing() {}

  public record Anything(@Nullable Object value) {}

  public record Pair<A, B>(A first, B second) {}

  @Track
  public record Tracked(Mode mode, List<Point> points) {}

  public record Numbers(
      byte b,
      short s,
      int i,
      long l,
      float f,
      double d,
      char c,
      boolean z,
      @Nullable Long box,
      BigInteger whole,
      BigDecimal decimal,
      float notANumber) {}

  public record Arrays(
      int[] ints, long[][] table, @Nullable String[] strings, @Nullable Object[] objects) {}

  public record Optionals(
      Optional<Float> one,
      Optional<List<Integer>> list,
      Optional<Optional<Long>> nested,
      Optional<String> none,
      OptionalInt i,
      OptionalLong l,
      OptionalDouble d) {}

  public record Containers(
      List<Long> list,
      Set<Character> set,
      Map<String, Float> map,
      Map<Long, List<Short>> keyed,
      ArrayList<Long> arrayList,
      TreeSet<String> sorted,
      EnumMap<Mode, Byte> byMode) {}
}
