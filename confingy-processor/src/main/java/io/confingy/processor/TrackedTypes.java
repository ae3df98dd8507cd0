package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Decides whether a class is tracked, so that what is generated for another may count on its lens.
 *
 * <p>The annotation on the class decides, nothing else: so it does not matter which recipes have
 * been written already, and incremental builds see what full ones do. Of a class that is not
 * compiled now, the recipe has to be there too.
 */
final class TrackedTypes {

  private static final String TYPED_LENS = RuntimeNames.TYPED_LENS.canonicalName();

  private final Elements elements;
  private final Predicate<TypeElement> isSource;

  /**
   * Sets up the questions.
   *
   * @param isSource tells whether a class is being compiled
   */
  TrackedTypes(Elements elements, Predicate<TypeElement> isSource) {
    this.elements = elements;
    this.isSource = isSource;
  }

  /**
   * The lens of a tracked class.
   *
   * @param type its name
   * @param arguments for each of its type parameters, which of the tracked class it is
   */
  record TrackedLens(ClassName type, List<Integer> arguments) {}

  boolean isTracked(TypeElement type) {
    return DefaultPlacement.isTracked(type);
  }

  /** Returns the lens of a class, if it is tracked and the lens can be used in a package. */
  Optional<TrackedLens> lensOf(TypeElement type, PackageElement from) {
    if (!isTracked(type)) {
      return Optional.empty();
    }
    Optional<Target> target = TargetFinder.find(type).value();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    ClassName recipe = target.get().recipe();
    boolean isOpen =
        elements.getPackageOf(type).equals(from)
            || (Declarations.isPublicThroughout(type)
                && Declarations.isPublic(target.get().executable()));
    return isOpen && isThere(type, recipe)
        ? arguments(target.get()).map(all -> new TrackedLens(name(target.get(), recipe), all))
        : Optional.empty();
  }

  private boolean isThere(TypeElement type, ClassName recipe) {
    if (isSource.test(type)) {
      return true;
    }
    TypeElement written = elements.getTypeElement(recipe.canonicalName());
    return written != null && lensIn(written).isPresent();
  }

  private ClassName name(Target target, ClassName recipe) {
    List<String> variables =
        TrackedClassFactory.typeParameters(target).stream()
            .map(each -> each.getSimpleName().toString())
            .toList();
    return LensNames.of(recipe, variables, this::isUnpackaged).lens();
  }

  boolean isUnpackaged(String name) {
    return elements.getTypeElement(name) != null;
  }

  /** The type parameters of a static method are those of the class that it gives back, if any. */
  private static Optional<List<Integer>> arguments(Target target) {
    List<? extends TypeMirror> all =
        target.isFactory()
            ? ((DeclaredType) target.executable().getReturnType()).getTypeArguments()
            : ((DeclaredType) target.type().asType()).getTypeArguments();
    List<Integer> arguments = new ArrayList<>();
    for (TypeParameterElement parameter : TrackedClassFactory.typeParameters(target)) {
      int position = 0;
      while (position < all.size() && !isVariable(all.get(position), parameter)) {
        position++;
      }
      if (position == all.size()) {
        return Optional.empty();
      }
      arguments.add(position);
    }
    return Optional.of(List.copyOf(arguments));
  }

  private static boolean isVariable(TypeMirror type, TypeParameterElement parameter) {
    return type instanceof TypeVariable variable && variable.asElement().equals(parameter);
  }

  /** Returns the lens that a recipe has; one that an older version of Confingy wrote has none. */
  Optional<ClassName> lensIn(TypeElement recipe) {
    for (TypeElement nested : ElementFilter.typesIn(recipe.getEnclosedElements())) {
      if (nested.getSuperclass() instanceof DeclaredType superclass
          && isTypedLens(superclass.asElement())
          && nested.getSimpleName().toString().matches("Lens_*")) {
        return Optional.of(ClassName.get(nested));
      }
    }
    return Optional.empty();
  }

  private static boolean isTypedLens(Element element) {
    return ((TypeElement) element).getQualifiedName().contentEquals(TYPED_LENS);
  }
}
