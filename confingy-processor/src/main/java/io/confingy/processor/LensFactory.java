package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Describes the lenses of a tracked class for the writers. */
final class LensFactory {

  private final Elements elements;
  private final TrackedTypes tracked;
  private final LensTypes types;
  private final TypeMirror object;

  /**
   * Sets up the factory.
   *
   * @param isSource tells whether a class is being compiled
   */
  LensFactory(ProcessingEnvironment environment, Predicate<TypeElement> isSource) {
    elements = environment.getElementUtils();
    tracked = new TrackedTypes(elements, isSource);
    types = new LensTypes(elements, environment.getTypeUtils(), tracked);
    object = Objects.requireNonNull(elements.getTypeElement("java.lang.Object")).asType();
  }

  /**
   * Describes the lenses of one recipe.
   *
   * @param variables the type parameters of the recipe
   * @param builder the builder, which has its name already
   * @param parameters the parameters of the tracked constructor or method
   */
  LensModel create(
      Target target,
      List<TypeVariableName> variables,
      ClassName builder,
      List<TrackedParameter> parameters) {
    Set<String> taken = new HashSet<>(variables.stream().map(TypeVariableName::name).toList());
    LensNames names = LensNames.of(target.recipe(), taken, tracked::isUnpackaged);
    String result = NameAllocator.allocate(List.of("R"), taken).get(0);
    taken.addAll(List.of(names.lens().simpleName(), names.root().simpleName()));
    taken.addAll(List.of(builder.simpleName(), target.recipe().simpleName()));
    PackageElement from = elements.getPackageOf(target.origin());
    RecordLenses records = new RecordLenses(elements, from, target.recipe(), taken);
    LensViews views = new LensViews(from, types, tracked, object, records::nameOf);
    List<LensMember> members = members(target, names.lens(), parameters, views);
    return new LensModel(names, result, members, records.describe(views));
  }

  private static List<LensMember> members(
      Target target, ClassName lens, List<TrackedParameter> parameters, LensViews views) {
    List<String> methods =
        LensNames.methods(parameters.stream().map(TrackedParameter::name).toList(), lens);
    List<? extends VariableElement> all = target.executable().getParameters();
    List<LensMember> members = new ArrayList<>();
    for (TrackedParameter parameter : parameters) {
      members.add(
          new LensMember(
              parameter.index(),
              parameter.name(),
              methods.get(parameter.index()),
              parameter.variable(),
              parameter.type(),
              parameter.serializable(),
              views.visit(all.get(parameter.index()).asType())));
    }
    return members;
  }

  /** Returns the classes whose members lenses mention by their class. */
  static Collection<ClassName> mentioned() {
    return List.of(RuntimeNames.LIST_LENS, RuntimeNames.SET_LENS, RuntimeNames.MAP_LENS);
  }
}
