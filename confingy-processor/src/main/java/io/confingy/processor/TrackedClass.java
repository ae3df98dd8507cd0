package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * All that is known of a tracked class when its recipe is written; checked, so that writers decide
 * nothing.
 *
 * @param element the class, for which the file is generated
 * @param type its name
 * @param recipeType the name of its recipe
 * @param builderType the name of the recipe's builder
 * @param isPublic whether the recipe is public
 * @param creation how an object is made
 * @param typeVariables the type parameters of the recipe
 * @param parameters the parameters of the constructor or method
 * @param lenses the lenses inside the recipe
 * @param warnings the warnings that the recipe as a whole suppresses
 * @param classHash the hash of the class's source, where there is a source
 * @param generated the annotation for generated code, where the class's module can see it
 * @param upkeep what is done once a recipe was made or changed
 * @param external what {@code @TrackExternal} adds, where the class is not the user's
 */
record TrackedClass(
    TypeElement element,
    ClassName type,
    ClassName recipeType,
    ClassName builderType,
    boolean isPublic,
    Creation creation,
    List<TypeVariableName> typeVariables,
    List<TrackedParameter> parameters,
    LensModel lenses,
    List<String> warnings,
    Optional<String> classHash,
    Optional<ClassName> generated,
    Upkeep upkeep,
    Optional<ExternalModel> external) {

  /** Returns what in the user's source the recipe is generated for. */
  Element origin() {
    return external.map(ExternalModel::origin).orElse(element);
  }

  /** Returns the recipes of the other constructors of the class, which this one leads to. */
  List<TrackedClass> others() {
    return external.map(ExternalModel::others).orElse(List.of());
  }

  /** Returns the same recipe, leading to those of other constructors of the class. */
  TrackedClass leadingTo(List<TrackedClass> others) {
    return new TrackedClass(
        element,
        type,
        recipeType,
        builderType,
        isPublic,
        creation,
        typeVariables,
        parameters,
        lenses,
        warnings,
        classHash,
        generated,
        upkeep,
        external.map(each -> new ExternalModel(each.origin(), each.maker(), others)));
  }

  /** Returns the recipe with its own type parameters as arguments. */
  TypeName recipe() {
    return parameterized(recipeType);
  }

  /** Returns the builder with its own type parameters as arguments. */
  TypeName builder() {
    return parameterized(builderType);
  }

  boolean isGeneric() {
    return !typeVariables.isEmpty();
  }

  /** Returns whether there are overloads for method references. */
  boolean hasOverloads() {
    return parameters.stream().anyMatch(parameter -> parameter.serializable().isPresent());
  }

  /**
   * Returns whether there is a method that makes a recipe and does nothing else, for objects that
   * are made by plain {@code new} and recorded.
   */
  boolean hasOnlyRecipe() {
    return upkeep.isNeeded() && external.isEmpty() && creation.kind() != Creation.Kind.RECORD;
  }

  boolean hasDefaults() {
    return parameters.stream().anyMatch(parameter -> parameter.defaultValue().isPresent());
  }

  /** Returns a class of the recipe with the recipe's type parameters as arguments. */
  TypeName parameterized(ClassName name) {
    return isGeneric() ? ParameterizedTypeName.get(name, unbound()) : name;
  }

  private TypeName[] unbound() {
    return typeVariables.stream()
        .map(variable -> TypeVariableName.get(variable.name()))
        .toArray(TypeName[]::new);
  }
}
