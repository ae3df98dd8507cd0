package com.acme;

import io.confingy.annotations.Default;
import io.confingy.annotations.PostConfig;
import io.confingy.annotations.Track;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/** Every way in which an object can be made; what is recorded of it is in {@code expected.txt}. */
public final class Cases {

  private Cases() {}

  @Track
  static class Plain {
    Plain(String name, @Default("7") int size) {}
  }

  @Track
  static class Reassigned {
    final int sum;

    Reassigned(int a, long b, String c) {
      a = a + 1;
      b = 2 * b;
      c = c + "!";
      for (int i = 0; i < 3; i++) {
        a += i;
      }
      sum = a + (int) b + c.length();
    }
  }

  /** A hook is for recipes only, whether they are made by a constructor or a method. */
  @Track
  static class Hooking {
    Hooking(int value, int other) {}

    @PostConfig
    static void hook(LazyCases_Hooking.Lens config) {
      config.other(99);
    }
  }

  static class HookingMethod {
    @Track
    static HookingMethod of(int value, int other) {
      return new HookingMethod();
    }

    @PostConfig
    static void hook(LazyCases_HookingMethod.Lens config) {
      config.other(99);
    }
  }

  /** Changes what it is given before its superclass is made, and after. */
  @Track
  static class Changing extends ArrayListHolder {
    Changing(List<String> names) {
      super(cleared(names));
      names.add("later");
    }

    static List<String> cleared(List<String> names) {
      names.clear();
      return names;
    }
  }

  static class ArrayListHolder {
    ArrayListHolder(List<String> names) {}
  }

  static class Chain {
    Chain(int a) {
      this(a, "chained");
    }

    @Track
    Chain(int a, String b) {
      this(a, b, 0.5);
    }

    Chain(int a, String b, double c) {}

    Chain(String untracked) {}
  }

  @Track
  static class Base {
    final Object sub;

    Base(int n) {
      sub = n > 100 ? null : new Plain("inside " + n, n);
    }
  }

  @Track
  static class Derived extends Base {
    Derived(String name) {
      super(name.length());
    }
  }

  static class Untracked extends Base {
    Untracked() {
      super(1);
    }
  }

  @Track
  static class Varargs {
    Varargs(String first, int... rest) {
      rest[0] = 99;
    }
  }

  @Track
  static class Primitives {
    Primitives(
        boolean a, byte b, short c, char d, int e, long f, float g, double h, Integer i, long[] j) {
      boolean both = a && b > 0;
      double sum = c + d + e + f + g + h;
      String text = both + " " + sum + i + Arrays.toString(j);
      if (text.isEmpty()) {
        throw new IllegalStateException();
      }
    }
  }

  @Track
  static class Leaking {
    Object seen;

    Leaking(int n) {
      Thread other = new Thread(() -> seen = this);
      other.start();
      try {
        other.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static Object caught;

  @Track
  static class Throwing {
    Throwing(String why) {
      caught = this;
      throw new IllegalArgumentException(why);
    }
  }

  @Track
  static class Cloned implements Cloneable {
    Cloned(int n) {}

    @Override
    public Cloned clone() {
      try {
        return (Cloned) super.clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  @Track
  static class Sent implements Serializable {
    final int n;

    Sent(int n) {
      this.n = n;
    }
  }

  @Track
  static class Generic<T extends Comparable<T>, L extends List<? super T>> {
    Generic(T value, L list, Map<String, ? extends T[]> map) {}
  }

  static class Hidden {
    private Hidden(int n) {}

    @Track
    static Hidden of(int n, String... more) {
      n = n + 1;
      return new Hidden(n);
    }
  }

  interface Shape {
    @Track
    static Shape of(int sides) {
      class Polygon implements Shape {}
      return new Polygon();
    }
  }

  @Track
  static class EarlyReturn {
    String found;

    EarlyReturn(String text, int n) {
      if (n > 3) {
        found = "early";
        return;
      }
      String result = "none";
      try {
        result = text.substring(n);
        if (result.isEmpty()) {
          found = "empty";
          return;
        }
      } catch (IndexOutOfBoundsException e) {
        result = e.getMessage();
      } finally {
        text = "gone";
      }
      found = result;
    }
  }

  abstract static class Picky {
    @Track
    static Picky of(String kind, int n) {
      int doubled = 2 * n;
      try {
        switch (kind) {
          case "none":
            return null;
          case "a":
            return new Picky() {};
          default:
            for (int i = 0; i < doubled; i++) {
              if (i == n) {
                return new Picky() {};
              }
            }
        }
      } finally {
        kind = "gone";
      }
      throw new IllegalArgumentException();
    }
  }

  /** Decides in front of {@code super(...)}, where there are frames already. */
  @Track
  static class Deciding extends Base {
    Deciding(boolean big, long n) {
      super(big ? (int) (n * 1000) : n > 3 ? 3 : 2);
    }
  }

  @Track
  static class Looping {
    Looping(int n) {
      while (n > 0) {
        n--;
      }
    }
  }

  @Track
  static class Inner {
    @Track
    static class Deeper {
      private final int n;

      Deeper(int n) {
        this.n = n;
      }
    }
  }

  /** What copying it throws must not keep anyone from making the object. */
  @Track
  static class Fragile {
    Fragile(Set<Object> set) {}
  }

  static final class Breaking extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  public record Explosive(int n) {
    static boolean armed;

    @Override
    public int hashCode() {
      if (armed) {
        throw new Breaking();
      }
      return n;
    }
  }

  static Object throwing() {
    try {
      return new Throwing("on purpose");
    } catch (IllegalArgumentException e) {
      return caught;
    }
  }

  static Object sent(Object original) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
      out.flush();
      return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static Object reflected() throws ReflectiveOperationException {
    return Plain.class.getDeclaredConstructor(String.class, int.class).newInstance("reflected", 3);
  }

  static Object fragile() {
    Set<Object> set = new HashSet<>(Set.of(new Explosive(1)));
    Explosive.armed = true;
    try {
      return new Fragile(set);
    } finally {
      Explosive.armed = false;
    }
  }

  static Object local() {
    class Local extends Plain {
      Local() {
        super("local", 1);
      }
    }
    return new Local();
  }

  /** Returns what makes each object, by name. */
  public static Map<String, Callable<Object>> all() {
    Map<String, Callable<Object>> all = new LinkedHashMap<>();
    all.put("plain", () -> new Plain("foo", 3));
    all.put("hooking", () -> new Hooking(1, 2));
    all.put("hookingMethod", () -> HookingMethod.of(1, 2));
    all.put("reassigned", () -> new Reassigned(1, 2, "c"));
    all.put("changing", () -> new Changing(new ArrayList<>(List.of("a", "b"))));
    all.put("chainFromOutside", () -> new Chain(1));
    all.put("chainItself", () -> new Chain(1, "b"));
    all.put("chainPastIt", () -> new Chain(1, "b", 2));
    all.put("chainBesideIt", () -> new Chain("x"));
    all.put("base", () -> new Base(1));
    all.put("insideBase", () -> new Base(2).sub);
    all.put("derived", () -> new Derived("four"));
    all.put("untracked", () -> new Untracked());
    all.put("anonymous", () -> new Plain("anonymous", 1) {});
    all.put("local", () -> local());
    all.put("varargs", () -> new Varargs("first", 1, 2));
    all.put(
        "primitives",
        () -> new Primitives(true, (byte) 1, (short) 2, 'd', 4, 5, 6, 7, 8, new long[] {9}));
    all.put("leaking", () -> new Leaking(1).seen);
    all.put("throwing", () -> throwing());
    all.put("reflected", () -> reflected());
    IntFunction<Base> reference = Base::new;
    all.put("reference", () -> reference.apply(5));
    all.put("cloned", () -> new Cloned(6).clone());
    all.put("sent", () -> sent(new Sent(7)));
    all.put(
        "generic",
        () ->
            new Generic<String, List<Object>>(
                "v", new ArrayList<>(List.of(1)), Map.of("k", new String[] {"w"})));
    all.put("hidden", () -> Hidden.of(1, "x", "y"));
    all.put("hiddenByConstructor", () -> new Hidden(1));
    all.put("shape", () -> Shape.of(3));
    all.put("early", () -> new EarlyReturn("text", 4));
    all.put("earlyInTry", () -> new EarlyReturn("abc", 3));
    all.put("earlyCaught", () -> new EarlyReturn("", 2));
    all.put("picky", () -> Picky.of("b", 2));
    all.put("pickySwitch", () -> Picky.of("a", 2));
    all.put("pickyNone", () -> Picky.of("none", 2));
    all.put("deciding", () -> new Deciding(true, 2));
    all.put("looping", () -> new Looping(3));
    all.put("deeper", () -> new Inner.Deeper(8));
    all.put("fragile", () -> fragile());
    all.put("created", () -> LazyCases_Plain.create("created", 9));
    all.put("instantiated", () -> LazyCases_Derived.of("five!").instantiate());
    return all;
  }
}
