package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Names the parameters of constructors and methods that are not the user's. */
final class ExternalParameters {

  private final Types types;

  ExternalParameters(Types types) {
    this.types = types;
  }

  /** Returns the constructor or method with the names of its parameters, or why they have none. */
  Outcome<External> describe(
      ExternalRequest request, PackageElement home, ExecutableElement executable) {
    Optional<Report> wrong = request.names().flatMap(names -> wrong(request, names, executable));
    if (wrong.isPresent()) {
      return Outcome.failed(wrong.get());
    }
    Optional<List<String>> names = request.names().or(() -> known(executable));
    if (names.isEmpty()) {
      return Outcome.failed(
          request.report(
              Message.EXTERNAL_NAMES_UNKNOWN,
              request.readable(),
              Declarations.signature(executable),
              choice(executable)));
    }
    String recipe = RecipeNames.of(ClassName.get(request.type())).simpleName();
    return Outcome.of(
        new External(
            request,
            home,
            ClassName.get(home.getQualifiedName().toString(), recipe),
            names.get(),
            isToldByNames(request, executable, names.get())
                ? Optional.empty()
                : Optional.of(spelling(executable))));
  }

  private static Optional<Report> wrong(
      ExternalRequest request, List<String> names, ExecutableElement executable) {
    String signature = Declarations.signature(executable);
    int expected = executable.getParameters().size();
    if (names.size() != expected) {
      return Optional.of(
          request.report(
              Message.EXTERNAL_NAMES_COUNT,
              request.readable(),
              signature,
              String.valueOf(expected),
              String.valueOf(names.size())));
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!isName(name) || !seen.add(name)) {
        String reason = isName(name) ? "is there twice" : "is no Java identifier";
        return Optional.of(
            request.report(Message.EXTERNAL_NAMES_INVALID, request.readable(), name, reason));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String name) {
    return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
  }

  /** Returns the names, unless the compiler has made them up because the class file has none. */
  private static Optional<List<String>> known(ExecutableElement executable) {
    List<String> names = Target.namesIn(executable);
    boolean isMadeUp = !names.isEmpty();
    for (int i = 0; i < names.size(); i++) {
      isMadeUp &= names.get(i).equals("arg" + i);
    }
    boolean isGood =
        names.stream().allMatch(ExternalParameters::isName)
            && new HashSet<>(names).size() == names.size();
    return isGood && !isMadeUp ? Optional.of(names) : Optional.empty();
  }

  private String choice(ExecutableElement executable) {
    String parameters =
        executable.getParameters().stream()
            .map(each -> Mirrors.readable(types.erasure(each.asType())) + ".class")
            .collect(Collectors.joining(", ", "{", "}"));
    String method =
        executable.getKind() == ElementKind.METHOD
            ? "method = \"" + executable.getSimpleName() + "\", "
            : "";
    return method + "parameters = " + parameters + ", names = {...}";
  }

  /**
   * Tells whether a document that has the names of the arguments says by them which constructor is
   * meant, and of which types they are. Static methods always have to be named.
   */
  private boolean isToldByNames(
      ExternalRequest request, ExecutableElement executable, List<String> names) {
    if (executable.getKind() == ElementKind.METHOD) {
      return false;
    }
    for (ExecutableElement other :
        ElementFilter.constructorsIn(request.type().getEnclosedElements())) {
      if (!other.equals(executable) && Declarations.isPublic(other)) {
        List<String> others = known(other).orElse(List.of());
        boolean isUnknown = others.isEmpty() && !other.getParameters().isEmpty();
        if ((isUnknown && other.getParameters().size() == names.size())
            || (!names.isEmpty() && Set.copyOf(others).equals(Set.copyOf(names)))
            || differInType(executable, names, other, others)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean differInType(
      ExecutableElement executable,
      List<String> names,
      ExecutableElement other,
      List<String> others) {
    for (int i = 0; i < others.size(); i++) {
      int index = names.indexOf(others.get(i));
      if (index >= 0
          && !types.isSameType(
              executable.getParameters().get(index).asType(),
              other.getParameters().get(i).asType())) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@code new(int, a.b.Outer.In[])}, as the runtime spells it too. */
  private String spelling(ExecutableElement executable) {
    String name =
        executable.getKind() == ElementKind.METHOD ? executable.getSimpleName().toString() : "new";
    return executable.getParameters().stream()
        .map(VariableElement::asType)
        .map(each -> TypeNames.plain(types.erasure(each)).toString())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
