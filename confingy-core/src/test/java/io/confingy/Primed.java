package io.confingy;

import io.confingy.annotations.Track;
import java.lang.invoke.MethodHandles;

/** Classes that report when they are initialised, or called. */
final class Primed {

  private Primed() {}

  static final class Log {
    static final StringBuilder LINES = new StringBuilder();

    private Log() {}

    static boolean add(String line) {
      LINES.append(line).append('\n');
      return true;
    }
  }

  /** An exported method of a class that does something when it is initialised. */
  static final class Exporting {
    static final boolean INITIALISED = Log.add("Exporting");

    private Exporting() {}

    @Track
    static void run() {
      Log.add("run");
    }
  }

  /** A method that nothing exports. */
  static final class Closed {
    static final boolean INITIALISED = Log.add("Closed");

    private Closed() {}

    static void run() {
      Log.add("closed run");
    }
  }

  /** A functional interface that does something when it is initialised. */
  interface Task {
    boolean INITIALISED = Log.add("Task");

    void run();

    default boolean isInitialised() {
      return INITIALISED;
    }
  }

  record OfTask(Task task, Object other) {
    OfTask {
      Log.add("OfTask");
    }
  }
}

/** Has the name of exports, and is none. */
final class ExportsOfImpostor {
  static final boolean INITIALISED = Primed.Log.add("Impostor");

  private ExportsOfImpostor() {}
}

/** Extends exports otherwise than generated code does. */
class ExportsOfAncestor extends Exports {
  ExportsOfAncestor() {
    super(Primed.class, MethodHandles.lookup());
  }
}

final class ExportsOfDescendant extends ExportsOfAncestor {
  static final boolean INITIALISED = Primed.Log.add("Descendant");
}

/** Exports methods of a class that its name does not tell. */
final class ExportsOfOther extends Exports {
  static {
    register(new ExportsOfOther());
  }

  private ExportsOfOther() {
    super(Primed.Closed.class, MethodHandles.lookup());
    export("run");
  }
}
