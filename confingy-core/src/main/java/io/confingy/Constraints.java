package io.confingy;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constraints on the arguments of one constructor; knows nothing of Jakarta Validation, which
 * need not be there.
 */
abstract class Constraints {

  /** Nothing to check: there are no constraints, or there is no provider that could check them. */
  static final Constraints NONE =
      new Constraints() {
        @Override
        List<Violation> check(@Nullable Object[] arguments, BitSet missing, boolean deep) {
          return List.of();
        }

        @Override
        boolean looksInside(int index) {
          return false;
        }
      };

  /**
   * Finds the constraints of a constructor.
   *
   * @param type the class
   * @param parameters the types of the constructor's parameters
   * @param names what the parameters are called
   */
  static Constraints of(Class<?> type, Class<?>[] parameters, List<String> names) {
    return ConstraintProvider.IS_THERE
        ? JakartaConstraints.of(type, parameters, names)
        : Constraints.NONE;
  }

  /**
   * Checks arguments.
   *
   * @param arguments all arguments, null where one is missing
   * @param missing those that are not known yet, and of which nothing is to be said
   * @param deep whether what is inside an argument with {@code @Valid} is looked at, too
   * @return what is wrong, with paths that begin behind the object, in order
   */
  abstract List<Violation> check(@Nullable Object[] arguments, BitSet missing, boolean deep);

  /** Tells whether the elements of an argument are looked at, and not only their container. */
  abstract boolean looksInside(int index);
}
