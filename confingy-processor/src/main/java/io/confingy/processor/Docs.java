package io.confingy.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/** Writes the Javadoc of generated code. */
final class Docs {

  private static final int WIDTH = 80;

  private Docs() {}

  static CodeBlock accessor(TrackedParameter parameter) {
    return CodeBlock.builder()
        .add("Returns the argument {@code $L}.\n\n", parameter.name())
        .add(tag("@return", described(parameter)))
        .build();
  }

  static CodeBlock wither(TrackedParameter parameter) {
    return CodeBlock.builder()
        .add(
            "Returns a recipe with another {@code $L}; this one stays as it is.\n\n",
            parameter.name())
        .add(parameter(parameter))
        .add("@return the changed recipe\n")
        .build();
  }

  static CodeBlock setter(TrackedParameter parameter) {
    CodeBlock.Builder text = CodeBlock.builder().add("Gives {@code $L}", parameter.name());
    text.add(parameter.defaultValue().isPresent() ? ", which has a default.\n\n" : ".\n\n");
    return text.add(parameter(parameter)).add("@return this builder\n").build();
  }

  /** Documents the parameters of a method that takes all of them. */
  static CodeBlock parameters(TrackedClass model) {
    CodeBlock.Builder text = CodeBlock.builder();
    model.parameters().forEach(parameter -> text.add(parameter(parameter)));
    return text.add(typeParameters(model)).build();
  }

  static CodeBlock typeParameters(TrackedClass model) {
    return model.typeVariables().stream().map(Docs::typeParameter).collect(CodeBlock.joining(""));
  }

  private static CodeBlock typeParameter(TypeVariableName variable) {
    return CodeBlock.of("@param <$L> as in the tracked class\n", variable.name());
  }

  static CodeBlock exceptions(TrackedClass model) {
    CodeBlock.Builder text = CodeBlock.builder();
    for (TypeName thrown : model.creation().thrown()) {
      text.add("@throws $T if building the object does\n", thrown);
    }
    return text.build();
  }

  private static CodeBlock parameter(TrackedParameter parameter) {
    return tag("@param " + parameter.variable(), described(parameter));
  }

  private static String described(TrackedParameter parameter) {
    return parameter.documentation().isEmpty()
        ? "the argument {@code " + parameter.name() + "}"
        : parameter.documentation();
  }

  /** Breaks a long description into lines, indented below its tag. */
  private static CodeBlock tag(String tag, String description) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(tag);
    for (String word : description.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > tag.length()) {
        text.append(line).append('\n');
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    return CodeBlock.of("$L\n", text.append(line));
  }
}
