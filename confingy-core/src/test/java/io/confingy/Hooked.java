package io.confingy;

import io.confingy.annotations.Default;
import io.confingy.annotations.PostConfig;
import io.confingy.annotations.Track;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tracked classes with hooks. */
final class Hooked {

  /** What hooks saw. */
  static final List<String> LOG = new ArrayList<>();

  private Hooked() {}

  private static void log(String name, Optional<String> changed, Object value) {
    LOG.add(name + " " + changed.orElse("made") + " " + value);
  }

  /** The second value follows from the first. */
  @Track
  static final class Derived {
    final int value;
    final int twice;

    Derived(int value, @Default("0") int twice) {
      this.value = value;
      this.twice = twice;
    }

    @PostConfig
    static void derive(LazyHooked_Derived.Lens config, Optional<String> changed) {
      log("derived", changed, config.value());
      config.twice(config.value() * 2);
    }
  }

  /** A hook need not be told what changed. */
  @Track
  static final class Refusing {
    Refusing(int value, @Nullable String text, int copy) {}

    @PostConfig
    static void refuse(LazyHooked_Refusing.Lens config) {
      config.copy(config.value());
      if (config.value() > 100) {
        throw new IllegalArgumentException("The value is too large");
      }
      if ("fail".equals(config.text())) {
        throw new IllegalStateException("The text is no good");
      }
    }
  }

  @Track
  static final class Child {
    final int size;
    final @Nullable String name;

    Child(int size, @Nullable String name) {
      this.size = size;
      this.name = name;
    }

    @PostConfig
    static void log(LazyHooked_Child.Lens config, Optional<String> changed) {
      Hooked.log("child", changed, config.size());
    }
  }

  @Track
  static final class Parent {
    final int size;
    final Lazy<Child> encoder;
    final List<Child> built;

    Parent(int size, String name, LazyHooked_Child encoder, List<Child> built) {
      this.size = size;
      this.encoder = encoder;
      this.built = built;
    }

    @PostConfig
    static void propagate(LazyHooked_Parent.Lens config, Optional<String> changed) {
      Hooked.log("parent", changed, config.size());
      if (changed.isEmpty() || changed.get().equals("name")) {
        config.encoder().name(config.name() + "_encoder");
      }
      if (changed.isEmpty() || changed.get().equals("size")) {
        config.encoder().size(config.size());
        config.built().forEach(child -> child.size(config.size()));
      }
    }
  }

  /** The hook makes a value that does not satisfy its constraint. */
  @Track
  static final class Wrong {
    Wrong(int value, @Positive int next) {}

    @PostConfig
    static void count(LazyHooked_Wrong.Lens config) {
      config.next(config.value() + 1);
    }
  }

  @Track
  static final class Generic<T extends Comparable<T>> {
    Generic(T least, T most) {}

    @PostConfig
    static <T extends Comparable<T>> void order(LazyHooked_Generic.Lens<T> config) {
      T least = config.least();
      if (least.compareTo(config.most()) > 0) {
        config.least(config.most()).most(least);
      }
    }
  }

  /** A record has hooks, too, and its constructor is not one of its ways to be made. */
  @Track
  record Range(int from, int to) {
    @PostConfig
    static void order(LazyHooked_Range.Lens config) {
      config.to(Math.max(config.from(), config.to()));
    }
  }

  /** What a subclass adds is none of the hook's business. */
  @Track
  static class Base {
    final int value;

    Base(int value) {
      this.value = value;
    }

    @PostConfig
    static void log(LazyHooked_Base.Lens config, Optional<String> changed) {
      Hooked.log("base", changed, config.value());
    }
  }

  @Track
  static final class Sub extends Base {
    Sub(int value) {
      super(value);
    }
  }
}
