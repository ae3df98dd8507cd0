package io.confingy;

import io.confingy.internal.container.ContainerKind;
import io.confingy.internal.graph.ContainerNode;
import io.confingy.internal.graph.Describe;
import io.confingy.internal.graph.ObjectNode;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import org.jspecify.annotations.Nullable;

/** Why a document may not have what it asks for. */
final class Refusals {

  private Refusals() {}

  static Problem unknownClass(ObjectNode node) {
    TypeName type = node.type();
    Problem problem =
        Problem.of(
                "The class " + Quote.code(type.toString()) + " may not be built from a document.")
            .found(Describe.node(node) + ", and no companion " + Quote.code(Names.companion(type)))
            .expected("a class with a companion, or one that the caller names");
    return node.form() == ObjectNode.Form.RECORD
        ? problem.advice(
            "put `@Track` on the record, or name it with `Confingy.builder().allow(...)`, if you trust it")
        : problem.advice(
            "put `@Track` on the class, and compile it with the annotation processor; if it is not"
                + " yours, name it in `@TrackExternal`");
  }

  static Problem unknownType(TypeName type, String what) {
    return Problem.of(
            "The " + what + " " + Quote.code(type.toString()) + " may not be named by a document.")
        .expected(
            "a type that has a companion, is named by a parameter or component, or was allowed by the caller")
        .advice("name it with `Confingy.builder().allow(...)`, if you trust it");
  }

  static Problem notARecord(ObjectNode node) {
    return Problem.of(Quote.code(node.type().toString()) + " is no record.")
        .found(Describe.node(node))
        .expected("an object that its constructor arguments describe, with `_confingy_init`");
  }

  static Problem unknownContainer(ContainerNode node) {
    String order = node.shape().order();
    return Problem.of("The container is none of those that can be made.")
        .found(Describe.node(node) + (order == null ? "" : " in the order " + Quote.code(order)))
        .expected("a container of the JDK that Confingy writes");
  }

  static Problem noElementType(ContainerKind kind) {
    return Problem.of("A `" + Names.readable(kind.type()) + "` has no element type in a document.")
        .found("`_confingy_type`")
        .expected("`_confingy_type` on an `EnumSet` or `EnumMap` only");
  }

  static Problem noEnum(@Nullable TypeName name) {
    return name == null
        ? Problem.of("The enum container does not say which enum it is for.")
            .expected("`_confingy_type`")
        : unknownType(name, "enum");
  }
}
