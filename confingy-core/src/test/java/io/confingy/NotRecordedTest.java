package io.confingy;

import static io.confingy.Messages.assertNotWritten;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confingy.annotations.Track;
import io.confingy.function.SerializableSupplier;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An object whose arguments were not recorded cannot be written, and the message says why. */
class NotRecordedTest {

  @Test
  void aTrackedObjectThatAnotherConstructorMade() {
    assertNotWritten(
        Map.of("made", new Made("by another constructor")),
        """
        The arguments of this `NotRecordedTest.Made` were not recorded.
          at:       $.made
          found:    an object of `io.confingy.NotRecordedTest.Made` that was made in another way: by another constructor, or by Java serialization
          expected: an object that was made by the tracked constructor `NotRecordedTest.Made(size, names)`
          to do:    make it so, or with `LazyNotRecordedTest_Made.create(...)`
        """);
  }

  @Test
  void aTrackedObjectThatNoTrackedFactoryMethodMade() {
    assertNotWritten(
        new Built(),
        """
        The arguments of this `NotRecordedTest.Built` were not recorded.
          at:       $
          found:    an object of `io.confingy.NotRecordedTest.Built` that was made in another way: by another constructor, or by Java serialization
          expected: an object that was made by the tracked factory method, which takes `(size)`
          to do:    make it so, or with `LazyNotRecordedTest_Built.create(...)`
        """);
  }

  @Test
  void aTrackedObjectOfAnUnwovenClass() {
    assertNotWritten(
        new Object[] {new Unwoven()},
        """
        The arguments of this `NotRecordedTest.Unwoven` were not recorded.
          at:       $[0]
          found:    an object of `io.confingy.NotRecordedTest.Unwoven`, whose class was compiled so that what makes its objects is not recorded
          expected: an object that was made through its companion
          to do:    make it with `LazyNotRecordedTest_Unwoven.create(...)` in place of `new NotRecordedTest.Unwoven(...)`, or compile the class with javac and the processor, or run with `-javaagent:confingy-processor.jar`
        """);
  }

  @Test
  void aTrackedObjectWhoseArgumentsCouldNotBeCopied() {
    Set<Object> names = new HashSet<>(Set.of(new Failing("a")));
    Failing.fails = true;
    Made made;
    try {
      made = new Made(1, names);
    } finally {
      Failing.fails = false;
    }

    assertNotWritten(
        made,
        """
        The arguments of this `NotRecordedTest.Made` could not be recorded.
          at:       $
          found:    an argument that could not be copied when the object was made: java.lang.IllegalStateException: no hash
          expected: arguments that can be copied at that moment
          to do:    pass containers that no other thread is changing, such as `List.copyOf(...)`
        """);
  }

  @Test
  void anAnonymousSubclassOfATrackedClass() {
    assertNotWritten(
        new Made(1, Set.of()) {},
        """
        A value of `io.confingy.NotRecordedTest$1` cannot be written.
          at:       $
          found:    an object of an anonymous subclass of the tracked `io.confingy.NotRecordedTest.Made`, which would come back without what the subclass adds
          expected: an object of a class that is tracked itself
          to do:    make the subclass a named class with `@Track`, static if it is nested, or make an object of `io.confingy.NotRecordedTest.Made` itself
        """);
  }

  @Test
  void anUntrackedSubclassOfATrackedClass() {
    class Local extends Made {
      Local() {
        super(1, Set.of());
      }
    }
    assertNotWritten(
        List.of(new Local()),
        """
        A value of `io.confingy.NotRecordedTest$1Local` cannot be written.
          at:       $[0]
          found:    an object of a local subclass of the tracked `io.confingy.NotRecordedTest.Made`, which would come back without what the subclass adds
          expected: an object of a class that is tracked itself
          to do:    make the subclass a named class with `@Track`, static if it is nested, or make an object of `io.confingy.NotRecordedTest.Made` itself
        """);
  }

  @Test
  void whatAMethodIsBoundTo() {
    SerializableSupplier<String> bound = new Made("by another constructor")::text;
    assertNotWritten(
        Map.of("f", bound),
        """
        The arguments of this `NotRecordedTest.Made` were not recorded.
          at:       $.f
          found:    an object of `io.confingy.NotRecordedTest.Made` that was made in another way: by another constructor, or by Java serialization
          expected: an object that was made by the tracked constructor `NotRecordedTest.Made(size, names)`
          to do:    make it so, or with `LazyNotRecordedTest_Made.create(...)`
        """);
  }

  @Test
  void fromSaysTheSame() {
    assertThatThrownBy(() -> LazyNotRecordedTest_Made.from(new Made("by another constructor")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("The arguments of this `NotRecordedTest.Made` were not recorded.");
  }

  static class Made {
    @Track
    Made(int size, Set<?> names) {}

    Made(String text) {}

    String text() {
      return "text";
    }
  }

  static final class Built {
    @Track
    static Built of(int size) {
      return new Built();
    }
  }

  /** As if compiled where nothing can be woven: its companion is written by hand. */
  static final class Unwoven {}

  record Failing(String name) {
    private static boolean fails;

    @Override
    public int hashCode() {
      if (fails) {
        throw new IllegalStateException("no hash");
      }
      return name.hashCode();
    }
  }
}
