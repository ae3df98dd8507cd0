package io.confingy.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * What {@code @TrackExternal} adds to the model of a recipe.
 *
 * @param origin the annotated class or package
 * @param maker the constructor or method as documents spell it, where they have to say which
 * @param others the recipes of the other constructors of the class, where this one leads to them
 */
record ExternalModel(Element origin, Optional<String> maker, List<TrackedClass> others) {}
