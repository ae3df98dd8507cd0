package io.confingy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a document would load, which of its classes have changed since it was saved, and
 * what lenient loading would leave out; {@link Confingy#check(String, Class)} makes it.
 */
public final class CheckReport {

  /**
   * A class whose source has changed since the document was saved.
   *
   * @param name the class, as it is called today
   * @param savedName the class as the document calls it; another name where it was renamed
   * @param savedHash the hash of its source when the document was saved
   * @param hash the hash of its source today
   */
  public record ChangedClass(String name, String savedName, String savedHash, String hash) {}

  /**
   * An argument that no parameter of its class has the name of.
   *
   * @param path the first place, such as {@code $.model.momentum}
   * @param type the class, as it is called today
   * @param name the name of the argument
   * @param places in how many objects it stands
   */
  public record DroppedArgument(String path, String type, String name, int places) {}

  private final @Nullable String problem;
  private final boolean loadsLeniently;
  private final List<ChangedClass> changedClasses;
  private final List<DroppedArgument> droppedArguments;

  CheckReport(
      @Nullable String problem,
      boolean loadsLeniently,
      List<ChangedClass> changedClasses,
      List<DroppedArgument> droppedArguments) {
    this.problem = problem;
    this.loadsLeniently = loadsLeniently;
    this.changedClasses = List.copyOf(changedClasses);
    this.droppedArguments = List.copyOf(droppedArguments);
  }

  /**
   * Tells whether the document would pass the check that loading begins with.
   *
   * <p>What constructors do with the arguments is not known before they run.
   *
   * @return whether there is no {@link #problem()}
   */
  public boolean loads() {
    return problem == null;
  }

  /**
   * Returns why the document would be refused.
   *
   * @return the message of the exception that loading would throw, or empty where it would not
   */
  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /**
   * Tells whether the document would pass the check of lenient loading, which leaves out the {@link
   * #droppedArguments()}.
   *
   * @return whether {@link ConfingyRuntime.Builder#lenient()} is enough to load it
   */
  public boolean loadsLeniently() {
    return loadsLeniently;
  }

  /**
   * Returns the classes of the document that have changed since it was saved, in its order.
   *
   * @return an unmodifiable list; without the classes whose hash then or now is not known
   */
  public List<ChangedClass> changedClasses() {
    return changedClasses;
  }

  /**
   * Returns the arguments that lenient loading leaves out, in the order of the document.
   *
   * @return an unmodifiable list, one element for each name in each class; it ends after a hundred,
   *     and where there is a problem besides
   */
  public List<DroppedArgument> droppedArguments() {
    return droppedArguments;
  }

  /**
   * Returns the report in a readable form.
   *
   * @return several lines for a reader; not meant to be parsed
   */
  @Override
  public String toString() {
    return CheckText.of(this);
  }
}
