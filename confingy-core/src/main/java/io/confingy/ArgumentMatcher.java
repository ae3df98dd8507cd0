package io.confingy;

import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parameters that the arguments of a document are for, by their names and former names.
 */
final class ArgumentMatcher {

  private final boolean lenient;
  private final Supplier<String> path;
  private final DroppedArguments dropped = new DroppedArguments();
  private @Nullable Problem firstUnknown;

  /**
   * Starts with a document.
   *
   * @param lenient whether an argument without a parameter is left out
   * @param path returns the path to the argument at hand
   */
  ArgumentMatcher(boolean lenient, Supplier<String> path) {
    this.lenient = lenient;
    this.path = path;
  }

  /** Returns what was left out. */
  DroppedArguments dropped() {
    return dropped;
  }

  /** Returns why the first argument that was left out would be refused, or null where none was. */
  @Nullable Problem firstUnknown() {
    return firstUnknown;
  }

  /** Returns the position of the parameter of an argument, or -1 where it is left out. */
  int parameter(Plan plan, Signature signature, int index) {
    ObjectNode node = (ObjectNode) plan.node;
    String name = node.name(index);
    int parameter = signature.indexOf(name, index);
    if (parameter >= 0) {
      return parameter;
    }
    parameter = signature.formerIndexOf(name);
    if (parameter >= 0) {
      requireOnce(node, signature, index, parameter);
    } else {
      leaveOut(plan, signature, name);
    }
    return parameter;
  }

  /** A former name must not come beside another name of the same parameter. */
  private static void requireOnce(ObjectNode node, Signature signature, int index, int parameter) {
    for (int i = 0; i < node.size(); i++) {
      if (i != index && signature.anyIndexOf(node.name(i)) == parameter) {
        throw new ProblemException(
            Problems.twoNames(signature.name(parameter), node.name(index), node.name(i)));
      }
    }
  }

  private void leaveOut(Plan plan, Signature signature, String name) {
    if (!lenient) {
      throw new ProblemException(
          Problems.unknownInDocument(plan.maker.described(), signature, name));
    }
    if (firstUnknown == null) {
      firstUnknown =
          Problems.unknownInDocument(plan.maker.described(), signature, name).at(path.get());
    }
    dropped.add(plan.maker.described(), name, path);
  }

  /** Leaves the parameters without an argument to their defaults. */
  static void complete(Plan plan, Signature signature) {
    BitSet given = new BitSet();
    for (String name : ((ObjectNode) plan.node).names()) {
      int parameter = signature.anyIndexOf(name);
      if (parameter >= 0) {
        given.set(parameter);
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = given.nextClearBit(0); i < signature.size(); i = given.nextClearBit(i + 1)) {
      if (signature.parameter(i).hasDefault()) {
        plan.putDefault(i);
      } else {
        missing.add(signature.name(i));
      }
    }
    if (!missing.isEmpty()) {
      throw new ProblemException(
          Problems.missingArguments(plan.maker.described(), signature, missing));
    }
  }
}
