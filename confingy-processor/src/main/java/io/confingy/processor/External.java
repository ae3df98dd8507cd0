package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;

/**
 * What {@code @TrackExternal} says of a constructor or method of a class that is not the user's.
 *
 * @param request the annotation that asks for it
 * @param home the package of the annotated element, where the recipe is generated
 * @param recipe the name of the recipe
 * @param names the names of the parameters
 * @param maker the constructor or method as documents spell it, where the names of the arguments
 *     alone do not tell it from others
 */
record External(
    ExternalRequest request,
    PackageElement home,
    ClassName recipe,
    List<String> names,
    Optional<String> maker) {

  External {
    names = List.copyOf(names);
  }

  /** Returns the same under another name. */
  External named(ClassName name) {
    return new External(request, home, name, names, maker);
  }
}
