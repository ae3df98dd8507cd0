package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Collects the records that the lenses of one recipe meet, and those that these hold. */
final class RecordLenses {

  private final Elements elements;
  private final SignatureValidator validator;
  private final PackageElement from;
  private final ClassName recipe;
  private final Set<String> taken;

  /** The names of the lenses, in the order in which records were met. */
  private final Map<TypeElement, ClassName> names = new LinkedHashMap<>();

  RecordLenses(Elements elements, PackageElement from, ClassName recipe, Set<String> taken) {
    this.elements = elements;
    this.validator = new SignatureValidator(elements);
    this.from = from;
    this.recipe = recipe;
    this.taken = taken;
  }

  /** Names the lens of a record, the same each time. */
  ClassName nameOf(TypeElement type) {
    return names.computeIfAbsent(type, this::allocate);
  }

  private ClassName allocate(TypeElement type) {
    type.getTypeParameters().forEach(each -> taken.add(each.getSimpleName().toString()));
    String wanted = type.getSimpleName() + "Lens";
    if (recipe.packageName().isEmpty() && elements.getTypeElement(wanted) != null) {
      taken.add(wanted);
    }
    String name = NameAllocator.allocate(List.of(wanted), taken).get(0);
    taken.add(name);
    return recipe.nestedClass(name);
  }

  /** Describes the lenses; looking at one record may meet others. */
  List<RecordLens> describe(LensViews views) {
    List<RecordLens> lenses = new ArrayList<>();
    while (lenses.size() < names.size()) {
      TypeElement next = List.copyOf(names.keySet()).get(lenses.size());
      lenses.add(describe(next, views));
    }
    return lenses;
  }

  private RecordLens describe(TypeElement type, LensViews views) {
    List<TypeVariableName> variables =
        type.getTypeParameters().stream().map(TypeNames::variable).toList();
    return new RecordLens(nameOf(type), ClassName.get(type), variables, members(type, views));
  }

  private List<LensMember> members(TypeElement type, LensViews views) {
    List<? extends RecordComponentElement> all = type.getRecordComponents();
    List<String> names =
        LensNames.methods(
            all.stream().map(each -> each.getSimpleName().toString()).toList(), nameOf(type));
    List<LensMember> members = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      TypeMirror component = all.get(i).asType();
      if (isOpen(component)) {
        TypeName declared = TypeNames.annotated(component);
        String name = all.get(i).getSimpleName().toString();
        members.add(
            new LensMember(
                i,
                name,
                names.get(i),
                name,
                declared,
                SerializableTypes.of(declared),
                views.visit(component)));
      }
    }
    return members;
  }

  /** A component may be of a type that its own package keeps for itself. */
  private boolean isOpen(TypeMirror type) {
    return MentionedTypes.of(type).declared().stream()
        .allMatch(mentioned -> validator.closedTo(from, mentioned).isEmpty());
  }
}
