package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.stream.Collectors;

/**
 * Writes the Javadoc of generated code.
 *
 * <p>A comment is one text wherever it mentions no type: JavaPoet takes its time for each piece.
 */
final class Docs {

  private static final int WIDTH = 80;

  private Docs() {}

  /** Returns a comment of pieces that mention no type; each ends its lines itself. */
  static CodeBlock of(String... pieces) {
    return CodeBlock.of("$L", String.join("", pieces));
  }

  static CodeBlock accessor(TrackedParameter parameter) {
    return of(
        "Returns the argument {@code ",
        parameter.name(),
        "}.\n\n",
        tag("@return", described(parameter)));
  }

  static CodeBlock wither(TrackedParameter parameter) {
    return of(
        "Returns a recipe with another {@code ",
        parameter.name(),
        "}; this one stays as it is.\n\n",
        parameter(parameter),
        "@return the changed recipe\n");
  }

  static CodeBlock setter(TrackedParameter parameter) {
    return of(
        "Gives {@code ",
        parameter.name(),
        parameter.defaultValue().isPresent() ? "}, which has a default.\n\n" : "}.\n\n",
        parameter(parameter),
        "@return this builder\n");
  }

  /** Documents the parameters of a method that takes all of them. */
  static String parameters(TrackedClass model) {
    return model.parameters().stream().map(Docs::parameter).collect(Collectors.joining())
        + typeParameters(model);
  }

  static String typeParameters(TrackedClass model) {
    return model.typeVariables().stream().map(Docs::typeParameter).collect(Collectors.joining());
  }

  private static String typeParameter(TypeVariableName variable) {
    return "@param <" + variable.name() + "> as in the tracked class\n";
  }

  static CodeBlock exceptions(TrackedClass model) {
    CodeBlock.Builder text = CodeBlock.builder();
    for (TypeName thrown : model.creation().thrown()) {
      text.add("@throws $T if building the object does\n", thrown);
    }
    return text.build();
  }

  private static String parameter(TrackedParameter parameter) {
    return tag("@param " + parameter.variable(), described(parameter));
  }

  private static String described(TrackedParameter parameter) {
    return parameter.documentation().isEmpty()
        ? "the argument {@code " + parameter.name() + "}"
        : parameter.documentation();
  }

  /** Breaks a long description into lines, indented below its tag. */
  private static String tag(String tag, String description) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(tag);
    for (String word : description.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > tag.length()) {
        text.append(line).append('\n');
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    return text.append(line).append('\n').toString();
  }
}
