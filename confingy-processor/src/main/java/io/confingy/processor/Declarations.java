package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Questions about declarations that need nothing but the declaration. */
final class Declarations {

  static final String TRACK = "io.confingy.annotations.Track";
  static final String TRACK_EXTERNAL = "io.confingy.annotations.TrackExternal";
  static final String TRACK_EXTERNALS = "io.confingy.annotations.TrackExternal.List";
  static final String DEFAULT = "io.confingy.annotations.Default";
  static final String FORMER_NAME = "io.confingy.annotations.FormerName";
  static final String POST_CONFIG = "io.confingy.annotations.PostConfig";

  private Declarations() {}

  static Optional<AnnotationMirror> annotation(Element element, String annotationType) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotationType)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  static boolean isTracked(Element element) {
    return annotation(element, TRACK).isPresent();
  }

  static boolean isPrivate(Element element) {
    return element.getModifiers().contains(Modifier.PRIVATE);
  }

  static boolean isPublic(Element element) {
    return element.getModifiers().contains(Modifier.PUBLIC);
  }

  static boolean isStatic(Element element) {
    return element.getModifiers().contains(Modifier.STATIC);
  }

  static boolean isType(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }

  /** Returns whether a method can stand for a constructor of the class that declares it. */
  static boolean isFactory(ExecutableElement method) {
    return isStatic(method)
        && method.getReturnType() instanceof DeclaredType result
        && result.asElement().equals(enclosing(method));
  }

  /** Returns whether an element is what an object of its class is made by, or the class. */
  static boolean isMaker(Element element) {
    return element.getKind() != ElementKind.METHOD || isFactory((ExecutableElement) element);
  }

  /** Returns what a declaration stands in; all but modules stand in something. */
  static Element enclosing(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement(), "a module was not expected");
  }

  /** Returns a type and the types around it, from the inside out. */
  static List<TypeElement> withEnclosing(TypeElement type) {
    List<TypeElement> types = new ArrayList<>();
    for (Element e = type; isType(e); e = enclosing(e)) {
      types.add((TypeElement) e);
    }
    return types;
  }

  /** Returns whether a type and all types around it are public. */
  static boolean isPublicThroughout(TypeElement type) {
    return withEnclosing(type).stream().allMatch(Declarations::isPublic);
  }

  /** Returns the name as its users write it: {@code Outer.Inner}. */
  static String readable(TypeElement type) {
    Element around = enclosing(type);
    String simple = type.getSimpleName().toString();
    return isType(around) ? readable((TypeElement) around) + "." + simple : simple;
  }

  /** Returns the name with its parameter types: {@code Model(int, double)}. */
  static String signature(ExecutableElement executable) {
    String name =
        executable.getKind() == ElementKind.CONSTRUCTOR
            ? enclosing(executable).getSimpleName().toString()
            : executable.getSimpleName().toString();
    return executable.getParameters().stream()
        .map(parameter -> Mirrors.readable(parameter.asType()))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /**
   * Returns the type that declares a constructor, method, field or parameter, or the type itself.
   */
  static TypeElement typeAround(Element element) {
    Element e = element;
    while (!isType(e)) {
      e = enclosing(e);
    }
    return (TypeElement) e;
  }

  /** Returns whether an executable of a record has one parameter a component, of the same types. */
  static boolean isCanonical(ExecutableElement constructor, TypeElement record) {
    var components = ElementFilter.recordComponentsIn(record.getEnclosedElements());
    var parameters = constructor.getParameters();
    if (components.size() != parameters.size()) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      String component = Mirrors.withoutAnnotations(components.get(i).asType());
      if (!component.equals(Mirrors.withoutAnnotations(parameters.get(i).asType()))) {
        return false;
      }
    }
    return true;
  }
}
