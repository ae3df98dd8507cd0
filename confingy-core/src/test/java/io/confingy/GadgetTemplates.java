package io.confingy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What {@link GadgetLoader} makes gadgets of: each reports when its code runs. */
public final class GadgetTemplates {

  private static final Set<String> RAN = ConcurrentHashMap.newKeySet();

  private GadgetTemplates() {}

  /** Returns the names of those whose code ran. */
  static Set<String> ran() {
    return RAN;
  }

  /** Notes that the code of a gadget runs. */
  public static void report(Class<?> gadget) {
    RAN.add(gadget.getName());
  }

  /** A gadget that is a class. */
  public static final class OfClass {
    static {
      report(OfClass.class);
    }

    /** As the constructor of a tracked class. */
    public OfClass(@Nullable Object value) {
      report(OfClass.class);
    }

    /** As that of a bean. */
    public OfClass() {
      report(OfClass.class);
    }
  }

  /** A gadget that is a record. */
  public record OfRecord(@Nullable Object value) {
    static {
      report(OfRecord.class);
    }

    /** As it would be called if a document could. */
    public OfRecord {
      report(OfRecord.class);
    }
  }

  /** A gadget that is an enum. */
  public enum OfEnum {
    /** Made by the static initialiser. */
    VALUE;

    static {
      report(OfEnum.class);
    }
  }

  /** Stands where the companion of a gadget would, and is none. */
  public abstract static class NoCompanion {
    static {
      report(NoCompanion.class);
    }

    private NoCompanion() {}
  }

  /** Extends {@link Lazy}, which a companion does, but not {@link GrandChild}. */
  public abstract static class Child<T> extends Lazy<T> {
    private static final long serialVersionUID = 1L;

    /** For {@link GrandChild}. */
    protected Child() {}
  }

  /** Stands where the companion of a gadget would, and is a recipe, but not directly. */
  public abstract static class GrandChild extends Child<Object> {
    private static final long serialVersionUID = 1L;

    static {
      report(GrandChild.class);
    }

    private GrandChild() {}
  }
}
