package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Decides how a lens shows a place: what is tracked by its lens, containers by theirs, and what may
 * hold anything by one that asks for no type; all else is a value.
 */
final class LensViews extends MirrorVisitor<LensView> {

  private final PackageElement from;
  private final LensTypes types;
  private final TrackedTypes tracked;
  private final TypeMirror object;
  private final Function<TypeElement, ClassName> records;

  /** The variables being replaced: {@code T extends List<T>} ends somewhere. */
  private final Set<Element> open = new HashSet<>();

  /**
   * Sets up the decisions of one recipe.
   *
   * @param from the package of the recipe
   * @param object {@code java.lang.Object}
   * @param records names the lens of a record that is not tracked
   */
  LensViews(
      PackageElement from,
      LensTypes types,
      TrackedTypes tracked,
      TypeMirror object,
      Function<TypeElement, ClassName> records) {
    this.from = from;
    this.types = types;
    this.tracked = tracked;
    this.object = object;
    this.records = records;
  }

  @Override
  protected LensView defaultAction(TypeMirror type, Void unused) {
    return value(type);
  }

  @Override
  public LensView visitArray(ArrayType type, Void unused) {
    TypeMirror component = type.getComponentType();
    return component.getKind().isPrimitive()
        ? value(type)
        : container(RuntimeNames.LIST_LENS, List.of(component));
  }

  @Override
  public LensView visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    if (types.isLazy(type)) {
      return ofLazy(type);
    }
    if (LensTypes.isOfLibrary(element)) {
      return ofLibrary(type, element);
    }
    Optional<TrackedTypes.TrackedLens> lens = tracked.lensOf(element, from);
    if (lens.isPresent()) {
      return new LensView.Single(parameterized(lens.get(), type));
    }
    if (element.getKind() == ElementKind.RECORD && !tracked.isTracked(element)) {
      return new LensView.Single(parameterized(records.apply(element), type, element));
    }
    return types.isOpen(element) ? untyped(type) : value(type);
  }

  private LensView ofLazy(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    if (!element.getQualifiedName().contentEquals(RuntimeNames.LAZY.canonicalName())) {
      return tracked
          .lensIn(element)
          .<LensView>map(lens -> new LensView.Single(parameterized(lens, type, element)))
          .orElseGet(() -> untyped(type));
    }
    TypeMirror content =
        type.getTypeArguments().isEmpty() ? object : upper(type.getTypeArguments().get(0));
    if (content instanceof DeclaredType declared) {
      Optional<TrackedTypes.TrackedLens> lens =
          tracked.lensOf((TypeElement) declared.asElement(), from);
      if (lens.isPresent()) {
        return new LensView.Single(parameterized(lens.get(), declared));
      }
    }
    return untyped(type);
  }

  private LensView ofLibrary(DeclaredType type, TypeElement element) {
    if (element.getQualifiedName().contentEquals("java.lang.Object")) {
      return untyped(type);
    }
    Optional<ClassName> container = types.container(type);
    if (container.isEmpty()) {
      return value(type);
    }
    List<TypeMirror> arguments = new ArrayList<>();
    for (int i = 0; i < element.getTypeParameters().size(); i++) {
      boolean isRaw = type.getTypeArguments().isEmpty();
      arguments.add(isRaw ? object : upper(type.getTypeArguments().get(i)));
    }
    LensView view = container(container.get(), arguments);
    boolean isPlain =
        container.get().equals(RuntimeNames.OPTIONAL_LENS)
            && ((LensView.Container) view).element() instanceof LensView.Value;
    return isPlain ? value(type) : view;
  }

  /** The last of the type arguments is that of the elements which have lenses. */
  private LensView container(ClassName lens, List<TypeMirror> types) {
    LensView element = visit(types.get(types.size() - 1));
    List<TypeName> arguments = new ArrayList<>();
    types.forEach(type -> arguments.add(TypeNames.plain(type).box()));
    arguments.add(
        element instanceof LensView.Lens ? element.type() : arguments.get(arguments.size() - 1));
    TypeName type = ParameterizedTypeName.get(lens, arguments.toArray(TypeName[]::new));
    return new LensView.Container(type, element);
  }

  /** A recipe that is about to be written, by a processor that writes lenses too. */
  @Override
  LensView visitMissing(ErrorType type) {
    ClassName recipe = (ClassName) TypeNames.plain(type);
    return new LensView.Single(LensNames.of(recipe, List.of(), tracked::isUnpackaged).lens());
  }

  @Override
  public LensView visitTypeVariable(TypeVariable type, Void unused) {
    if (!open.add(type.asElement())) {
      return untyped(type);
    }
    LensView bound = visit(type.getUpperBound());
    open.remove(type.asElement());
    if (bound instanceof LensView.Value) {
      return value(type);
    }
    return isUntyped(bound) ? untyped(type) : bound;
  }

  @Override
  public LensView visitIntersection(IntersectionType type, Void unused) {
    for (TypeMirror bound : type.getBounds()) {
      LensView view = visit(bound);
      if (view instanceof LensView.Lens) {
        return view;
      }
    }
    // An intersection has no name; the type variable that it bounds has one.
    return value(type.getBounds().get(0));
  }

  @Override
  public LensView visitWildcard(WildcardType type, Void unused) {
    return visit(upper(type));
  }

  private TypeMirror upper(TypeMirror type) {
    if (!(type instanceof WildcardType wildcard)) {
      return type;
    }
    return wildcard.getExtendsBound() == null ? object : wildcard.getExtendsBound();
  }

  private static LensView value(TypeMirror type) {
    return new LensView.Value(
        TypeNames.annotated(type),
        Optional.of(TypeNames.plain(type)).filter(name -> !name.equals(ClassName.OBJECT)),
        !Reification.isReifiable(type));
  }

  private static LensView untyped(TypeMirror type) {
    return new LensView.Single(
        ParameterizedTypeName.get(RuntimeNames.LENS, TypeNames.plain(type).box()));
  }

  private static boolean isUntyped(LensView view) {
    return view.type() instanceof ParameterizedTypeName generic
        && generic.rawType().equals(RuntimeNames.LENS);
  }

  private static TypeName parameterized(TrackedTypes.TrackedLens lens, DeclaredType type) {
    return parameterized(
        lens.type(), lens.arguments().stream().map(position -> argument(type, position)).toList());
  }

  private static TypeName parameterized(ClassName lens, DeclaredType type, TypeElement element) {
    List<TypeName> arguments = new ArrayList<>();
    for (int i = 0; i < element.getTypeParameters().size(); i++) {
      arguments.add(argument(type, i));
    }
    return parameterized(lens, arguments);
  }

  private static TypeName parameterized(ClassName lens, List<TypeName> arguments) {
    return arguments.isEmpty()
        ? lens
        : ParameterizedTypeName.get(lens, arguments.toArray(TypeName[]::new));
  }

  /** The arguments of a raw type may be anything. */
  private static TypeName argument(DeclaredType type, int position) {
    return type.getTypeArguments().isEmpty()
        ? WildcardTypeName.subtypeOf(ClassName.OBJECT)
        : TypeNames.plain(type.getTypeArguments().get(position));
  }
}
