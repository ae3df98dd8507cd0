package io.confingy;

import io.confingy.internal.diff.Delta;
import io.confingy.internal.diff.DeltaKind;
import java.util.Optional;

/** One change from a configuration to another; {@link ConfigDiff#changes()} has them all. */
public final class Change {

  /** What kind of change it is. */
  public enum Kind {
    /** A place holds another value. */
    CHANGED,
    /** There is a value that was not there: an argument, an element, an entry. */
    ADDED,
    /** A value is no longer there. */
    REMOVED,
    /** A value stands in another place. */
    MOVED,
    /** The elements of a set, or the entries of a map, stand in another order. */
    REORDERED,
    /** A class is in another package, or inside another class, wherever it is used. */
    CLASS_RENAMED,
    /** An object is of another class; the arguments that both have are compared. */
    CLASS_CHANGED,
    /** An object is a recipe now. */
    BECAME_LAZY,
    /** A recipe is an object now. */
    BECAME_EAGER,
    /** The source of a class has changed; its hash, or the types of its parameters, tell. */
    CODE_CHANGED,
    /** A place holds the same object as another place; before, it held one of its own. */
    SHARING_INTRODUCED,
    /** A place holds an object of its own; before, it held the same one as another place. */
    SHARING_BROKEN;

    /** Unlike {@code valueOf}, it needs no reflection, which a short command pays for. */
    private static Kind of(DeltaKind kind) {
      return switch (kind) {
        case CHANGED -> CHANGED;
        case ADDED -> ADDED;
        case REMOVED -> REMOVED;
        case MOVED -> MOVED;
        case REORDERED -> REORDERED;
        case CLASS_RENAMED -> CLASS_RENAMED;
        case CLASS_CHANGED -> CLASS_CHANGED;
        case BECAME_LAZY -> BECAME_LAZY;
        case BECAME_EAGER -> BECAME_EAGER;
        case CODE_CHANGED -> CODE_CHANGED;
        case SHARING_INTRODUCED -> SHARING_INTRODUCED;
        case SHARING_BROKEN -> SHARING_BROKEN;
      };
    }
  }

  private final Delta delta;

  Change(Delta delta) {
    this.delta = delta;
  }

  /** Returns what was found. */
  Delta delta() {
    return delta;
  }

  Change inverse() {
    return new Change(delta.inverse());
  }

  /**
   * Returns what kind of change it is.
   *
   * @return the kind
   */
  public Kind kind() {
    return Kind.of(delta.kind());
  }

  /**
   * Returns where it is in the first configuration, such as {@code $.model.layers[2]}.
   *
   * @return the path, or empty for what was added and for the code of a class
   */
  public Optional<String> from() {
    return Optional.ofNullable(delta.fromPath());
  }

  /**
   * Returns where it is in the second configuration.
   *
   * @return the path, or empty for what was removed and for the code of a class
   */
  public Optional<String> to() {
    return Optional.ofNullable(delta.toPath());
  }

  /**
   * Returns the class whose code has changed.
   *
   * @return the whole name, or empty for all other kinds
   */
  public Optional<String> type() {
    return Optional.ofNullable(delta.type());
  }

  /**
   * Returns what was there before: a value, a class or a hash, in a short form for a person; for
   * sharing that was broken, the path of the other place.
   *
   * @return the text, or empty where there was nothing
   */
  public Optional<String> before() {
    return Optional.ofNullable(delta.before());
  }

  /**
   * Returns what is there now: a value, a class or a hash, in a short form for a person; for
   * sharing that was introduced, the path of the other place.
   *
   * @return the text, or empty where there is nothing
   */
  public Optional<String> after() {
    return Optional.ofNullable(delta.after());
  }

  /**
   * Returns the change on one line.
   *
   * @return a text for a reader; not meant to be parsed
   */
  @Override
  public String toString() {
    return DiffText.line(this);
  }
}
