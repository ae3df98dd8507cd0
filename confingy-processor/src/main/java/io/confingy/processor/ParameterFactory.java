package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Describes the parameters of a tracked constructor or method for the writers. */
final class ParameterFactory {

  private final Types types;
  private final TypeExpressions expressions;
  private final ContainerTypes containers;
  private final SourceDocumentation documentation;

  ParameterFactory(Elements elements, Types types) {
    this.types = types;
    this.expressions = new TypeExpressions(types);
    this.containers = new ContainerTypes(elements, types);
    this.documentation = new SourceDocumentation(elements);
  }

  List<TrackedParameter> create(
      Target target,
      Collection<ClassName> mentioned,
      Map<VariableElement, ParameterDefault> defaults,
      Map<String, List<String>> formerNames) {
    List<? extends VariableElement> all = target.executable().getParameters();
    List<String> names = target.names();
    MemberNames members = MemberNames.of(names, mentioned);
    Map<String, String> texts = documentation.ofParameters(target);
    boolean isGeneric =
        !(target.isFactory() ? target.executable() : target.type()).getTypeParameters().isEmpty();
    List<TrackedParameter> parameters = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      TypeMirror type = all.get(i).asType();
      // What the runtime makes is raw, since nobody knows the type arguments of what there is.
      TypeMirror cast = isGeneric ? types.erasure(type) : type;
      parameters.add(
          new TrackedParameter(
              i,
              names.get(i),
              members.variables().get(i),
              members.accessors().get(i),
              members.withers().get(i),
              members.setters().get(i),
              TypeNames.annotated(type),
              SerializableTypes.of(TypeNames.annotated(type)),
              Optional.of(TypeNames.plain(cast)).filter(name -> !name.equals(ClassName.OBJECT)),
              isUnchecked(type, isGeneric),
              containers.mayHoldOne(type),
              expressions.of(type),
              Optional.ofNullable(defaults.get(all.get(i))).map(ParameterDefault::code),
              formerNames.getOrDefault(names.get(i), List.of()),
              texts.getOrDefault(names.get(i), "")));
    }
    return parameters;
  }

  private boolean isUnchecked(TypeMirror type, boolean isGeneric) {
    return isGeneric
        ? !types.isSameType(type, types.erasure(type))
        : !Reification.isReifiable(type);
  }
}
