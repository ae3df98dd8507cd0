package io.confingy.processor;

import io.confingy.weaver.Maker;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Says how class files name tracked constructors and methods. */
final class Makers {

  private final Elements elements;
  private final Types types;

  Makers(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Returns what makes the objects of a class whose recipe was written. */
  Maker of(ExecutableElement executable, TrackedClass model) {
    String packageName = model.recipeType().packageName();
    String parameters =
        executable.getParameters().stream()
            .map(parameter -> descriptor(parameter.asType(), packageName))
            .collect(Collectors.joining("", "(", ")"));
    String recipe = model.recipeType().reflectionName().replace('.', '/');
    return new Maker(
        executable.getSimpleName().toString(),
        parameters,
        recipe,
        model.hasOnlyRecipe() ? Maker.ONLY_RECIPE : Maker.OF);
  }

  private String descriptor(TypeMirror type, String packageName) {
    TypeMirror erased = types.erasure(type);
    return switch (erased.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case CHAR -> "C";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType(), packageName);
      case ERROR -> "L" + missing((ErrorType) erased, packageName).replace('.', '/') + ";";
      default -> {
        TypeElement element = (TypeElement) ((DeclaredType) erased).asElement();
        yield "L" + binaryName(element).replace('.', '/') + ";";
      }
    };
  }

  /** Names a recipe that is written in this round: all else that is missing was waited for. */
  private static String missing(ErrorType type, String packageName) {
    String name = type.asElement().toString();
    return name.contains(".") || packageName.isEmpty() ? name : packageName + "." + name;
  }

  /** Returns the name of a class as {@code Class.getName} does. */
  String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
