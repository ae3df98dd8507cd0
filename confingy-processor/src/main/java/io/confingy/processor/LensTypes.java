package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Sorts classes by what a place of their type can hold. */
final class LensTypes {

  private static final Set<String> LIBRARIES =
      Set.of("java", "javax", "jdk", "io.confingy.function");

  private final Types types;
  private final TrackedTypes tracked;
  private final TypeMirror list;
  private final TypeMirror set;
  private final TypeMirror map;
  private final Optional<TypeMirror> lazy;

  LensTypes(Elements elements, Types types, TrackedTypes tracked) {
    this.types = types;
    this.tracked = tracked;
    list = erased(elements, "java.util.Collection").orElseThrow();
    set = erased(elements, "java.util.Set").orElseThrow();
    map = erased(elements, "java.util.Map").orElseThrow();
    lazy = erased(elements, RuntimeNames.LAZY.canonicalName());
  }

  private Optional<TypeMirror> erased(Elements elements, String name) {
    return Optional.ofNullable(elements.getTypeElement(name))
        .map(type -> Objects.requireNonNull(types.erasure(type.asType())));
  }

  /** Returns whether a type is {@code Lazy} or a recipe. */
  boolean isLazy(DeclaredType type) {
    return lazy.isPresent() && isBelow(type, lazy.get());
  }

  /** Returns whether a class comes with the JDK, or is one of our functional interfaces. */
  static boolean isOfLibrary(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return LIBRARIES.stream().anyMatch(library -> name.startsWith(library + "."));
  }

  /** Returns the lens of a container of the JDK; nothing for any other of its classes. */
  Optional<ClassName> container(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    int parameters = element.getTypeParameters().size();
    if (name.equals("java.util.Optional")) {
      return Optional.of(RuntimeNames.OPTIONAL_LENS);
    }
    if (parameters == 1 && isBelow(type, set)) {
      return Optional.of(RuntimeNames.SET_LENS);
    }
    if (parameters == 1 && (isBelow(type, list) || name.equals("java.lang.Iterable"))) {
      return Optional.of(RuntimeNames.LIST_LENS);
    }
    return parameters == 2 && isBelow(type, map)
        ? Optional.of(RuntimeNames.MAP_LENS)
        : Optional.empty();
  }

  private boolean isBelow(DeclaredType type, TypeMirror erased) {
    return types.isSubtype(types.erasure(type), erased);
  }

  /** Returns whether a place of a class that is not tracked may yet hold what has a lens. */
  boolean isOpen(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return false;
    }
    if (type.getKind() == ElementKind.RECORD || tracked.isTracked(type)) {
      return true;
    }
    if (type.getModifiers().contains(Modifier.SEALED)) {
      return type.getPermittedSubclasses().stream().anyMatch(this::isOpen);
    }
    return !type.getModifiers().contains(Modifier.FINAL);
  }

  private boolean isOpen(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || isOpen((TypeElement) ((DeclaredType) type).asElement());
  }
}
