package io.confingy;

import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.Node;
import io.confingy.internal.problem.ProblemException;
import io.confingy.internal.type.Slot;
import io.confingy.internal.type.TypeArguments;
import java.lang.reflect.MalformedParameterizedTypeException;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of an object's arguments where the place of the object has type arguments: the
 * {@code T} of a {@code Box<T>} is a {@code String} in a place for a {@code Box<String>}.
 */
final class ArgumentPlaces {

  /** Stands for the places that the parameters say. */
  private static final Slot[] AS_DECLARED = {};

  /** Stands for those of a class that does not fit. */
  private static final Slot[] NONE = {};

  private final Map<Key, Slot[]> known = new HashMap<>();

  /**
   * What is to be found once.
   *
   * @param signature stands for the class and its constructor
   */
  private record Key(Signature signature, Slot place) {}

  /**
   * Returns the places of the arguments, or null where they are those of the parameters.
   *
   * @param maker what makes the object
   * @param slot where it stands
   * @throws ProblemException if the object does not fit the type arguments of its place
   */
  Slot @Nullable [] of(Maker maker, Slot slot, Node node) {
    if (slot.arguments().isEmpty()) {
      return null;
    }
    Slot[] found = find(maker, slot);
    if (found == NONE) {
      throw new ProblemException(Problems.wrongType(Describe.node(node), slot));
    }
    return found == AS_DECLARED ? null : found;
  }

  /** Tells whether an object fits the type arguments of a place. */
  boolean fits(Maker maker, Slot slot) {
    return slot.arguments().isEmpty() || find(maker, slot) != NONE;
  }

  /**
   * Returns the place of an argument of an object that is there already; it is the one that its
   * parameter says where the object does not fit.
   */
  Slot slot(Signature signature, int index, Slot place, Supplier<Declaration> declared) {
    Slot[] found = find(signature, place, declared);
    return found == NONE || found == AS_DECLARED ? signature.slot(index) : found[index];
  }

  private Slot[] find(Maker maker, Slot slot) {
    Signature signature = maker.signature();
    return signature == null
        ? AS_DECLARED
        : find(signature, maker.madePlace(slot), maker::declaration);
  }

  private Slot[] find(Signature signature, Slot place, Supplier<Declaration> declared) {
    if (place.arguments().isEmpty()) {
      return AS_DECLARED;
    }
    Key key = new Key(signature, place);
    Slot[] found = known.get(key);
    if (found == null) {
      found = find(declared, place);
      known.put(key, found);
    }
    return found;
  }

  private static Slot[] find(Supplier<Declaration> declared, Slot place) {
    try {
      Declaration declaration = declared.get();
      Map<TypeVariable<?>, Slot> variables = TypeArguments.match(declaration.made(), place);
      if (variables == null) {
        return NONE;
      }
      return variables.isEmpty() || declaration.parameters().isEmpty()
          ? AS_DECLARED
          : declaration.parameters().stream()
              .map(each -> Slot.of(each, variables))
              .toArray(Slot[]::new);
    } catch (LinkageError | TypeNotPresentException | MalformedParameterizedTypeException e) {
      // What a class file says of types that are not there does not keep objects from being made.
      return AS_DECLARED;
    }
  }
}
