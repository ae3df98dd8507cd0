package io.confingy.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/**
 * Names the recipes of one class that is not the user's: that of its largest constructor, or of its
 * only method, has the name of the class, and each other one says what it is for.
 */
final class ExternalNames {

  private final Types types;

  ExternalNames(Types types) {
    this.types = types;
  }

  /** Returns the constructors and methods under their names, the largest constructor first. */
  List<Target> name(List<Target> targets) {
    List<Target> ordered = new ArrayList<>(targets);
    ordered.sort(
        Comparator.comparing(Target::isFactory)
            .thenComparing(each -> -each.executable().getParameters().size()));
    boolean areMethods = targets.size() > 1 && ordered.get(0).isFactory();
    List<Target> named = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      boolean isLeader = i == 0 && !areMethods;
      named.add(isLeader ? ordered.get(i) : named(ordered.get(i), targets));
    }
    return named;
  }

  private Target named(Target target, List<Target> all) {
    External external = target.external().orElseThrow();
    ClassName name = external.recipe();
    String suffix = target.isFactory() ? methodSuffix(target, all) : parameters(target);
    return new Target(
        target.type(),
        target.executable(),
        Optional.of(external.named(name.peerClass(name.simpleName() + "_" + suffix))));
  }

  /** A method says its name, and its parameters too where another of that name is chosen. */
  private String methodSuffix(Target target, List<Target> all) {
    String method = target.executable().getSimpleName().toString();
    long sameName =
        all.stream()
            .filter(Target::isFactory)
            .filter(each -> each.executable().getSimpleName().contentEquals(method))
            .count();
    return sameName > 1 ? method + "_" + parameters(target) : method;
  }

  private String parameters(Target target) {
    String suffix =
        target.executable().getParameters().stream()
            .map(VariableElement::asType)
            .map(each -> simple(TypeNames.plain(types.erasure(each))))
            .collect(Collectors.joining("_"));
    return suffix.isEmpty() ? "noArguments" : suffix;
  }

  private static String simple(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return simple(array.componentType()) + "Array";
    }
    return type instanceof ClassName name ? name.simpleName() : type.toString();
  }
}
