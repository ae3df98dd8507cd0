package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the method with {@code @PostConfig} of a tracked class.
 *
 * <p>The type of its first parameter is generated, so that it is only known by its name.
 */
final class HookFinder {

  private static final String OPTIONAL_NAME = "java.util.Optional<java.lang.String>";

  private final Exceptions exceptions;

  HookFinder(ProcessingEnvironment environment) {
    exceptions = new Exceptions(environment.getElementUtils(), environment.getTypeUtils());
  }

  /** Returns the hook of a class, unless there is a mistake in it. */
  Optional<ExecutableElement> find(Target target) {
    if (target.external().isPresent()) {
      return Optional.empty();
    }
    return hooks(target.type()).stream().filter(each -> mistake(each).isEmpty()).findFirst();
  }

  static Upkeep.Hook hook(ExecutableElement method) {
    return new Upkeep.Hook(method.getSimpleName().toString(), method.getParameters().size() == 2);
  }

  /** Reports the mistakes in hooks. */
  List<Report> check(Set<? extends Element> annotated) {
    List<Report> reports = new ArrayList<>();
    ElementFilter.methodsIn(annotated).forEach(method -> mistake(method).ifPresent(reports::add));
    return reports;
  }

  private Optional<Report> mistake(ExecutableElement method) {
    TypeElement type = Declarations.typeAround(method);
    String signature = Declarations.signature(method);
    if (!DefaultPlacement.isTracked(type)) {
      return report(method, Message.HOOK_UNTRACKED, signature, Declarations.readable(type));
    }
    if (!Declarations.isStatic(method)) {
      return report(method, Message.HOOK_INSTANCE, signature);
    }
    if (Declarations.isPrivate(method)) {
      return report(method, Message.HOOK_PRIVATE, signature);
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      return report(
          method, Message.HOOK_RETURNS, signature, Mirrors.readable(method.getReturnType()));
    }
    ClassName recipe = RecipeNames.of(ClassName.get(type));
    if (!takesLens(method, recipe)) {
      return report(
          method,
          Message.HOOK_PARAMETERS,
          signature,
          method.getSimpleName().toString(),
          recipe.simpleName());
    }
    List<TypeMirror> thrown = exceptions.checked(method);
    if (!thrown.isEmpty()) {
      return report(method, Message.HOOK_THROWS, signature, Mirrors.readable(thrown.get(0)));
    }
    return second(method, type);
  }

  private static Optional<Report> second(ExecutableElement method, TypeElement type) {
    List<ExecutableElement> hooks = hooks(type);
    if (hooks.indexOf(method) <= 0) {
      return Optional.empty();
    }
    String all =
        hooks.stream()
            .map(each -> "`" + Declarations.signature(each) + "`")
            .collect(Collectors.joining(", "));
    return report(method, Message.HOOK_SEVERAL, Declarations.readable(type), all);
  }

  private static Optional<Report> report(
      ExecutableElement method, Message message, String... arguments) {
    return Optional.of(Report.at(method, message, arguments));
  }

  private static List<ExecutableElement> hooks(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(each -> Declarations.annotation(each, Declarations.POST_CONFIG).isPresent())
        .toList();
  }

  private static boolean takesLens(ExecutableElement method, ClassName recipe) {
    int size = method.getParameters().size();
    return (size == 1 || size == 2)
        && isLens(method.getParameters().get(0).asType(), recipe)
        && (size == 1 || isName(method.getParameters().get(1).asType()));
  }

  private static boolean isName(TypeMirror type) {
    return Mirrors.withoutAnnotations(type).equals(OPTIONAL_NAME);
  }

  /** Compares what the source says, as far as a compiler tells: of type arguments it does not. */
  private static boolean isLens(TypeMirror type, ClassName recipe) {
    String text = type.toString();
    if (text.equals("<any>")) {
      return true;
    }
    String name = text.replaceAll("<.*>|@\\S+ ", "");
    boolean isMissing = type.getKind() == TypeKind.ERROR;
    return name.equals(recipe.canonicalName() + ".Lens")
        || (isMissing && Set.of(recipe.simpleName() + ".Lens", "Lens", "Lens_").contains(name));
  }
}
