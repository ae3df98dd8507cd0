package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Knows what was generated, and which names the user's own sources take. */
final class RecipeRegister {

  private final Set<String> sources = new HashSet<>();
  private final Map<String, String> owners = new HashMap<>();

  /** Takes note of the types of a round; those that we generated take no name. */
  void addSources(Set<? extends Element> roots) {
    for (Element root : roots) {
      if (Declarations.isType(root)) {
        String name = ((TypeElement) root).getQualifiedName().toString();
        if (!owners.containsKey(name)) {
          sources.add(name);
        }
      }
    }
  }

  /** Returns whether a class is being compiled. */
  boolean isSource(TypeElement type) {
    List<TypeElement> around = Declarations.withEnclosing(type);
    return sources.contains(around.get(around.size() - 1).getQualifiedName().toString());
  }

  /** Takes the name of what is generated for a class, or says who has it. */
  Optional<Report> claim(TypeElement type, ClassName generated) {
    String name = generated.canonicalName();
    String readable = Declarations.readable(type);
    if (sources.contains(name)) {
      String reason = "a type of that name exists already";
      return Optional.of(
          Report.at(type, Message.NAME_TAKEN, readable, generated.simpleName(), reason));
    }
    String owner = owners.putIfAbsent(name, readable);
    if (owner != null && !owner.equals(readable)) {
      String reason = "that is already the name of what is generated for `" + owner + "`";
      return Optional.of(
          Report.at(type, Message.NAME_TAKEN, readable, generated.simpleName(), reason));
    }
    return Optional.empty();
  }

  /** Takes the name of the class at a former name of a type, or says who has it. */
  Optional<Report> claim(FormerType model) {
    String name = model.leader().canonicalName();
    String owner = owners.putIfAbsent(name, Declarations.readable(model.element()));
    if (owner == null && !sources.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        Report.at(
            model.element(),
            Message.FORMER_NAME_TAKEN,
            Declarations.readable(model.element()),
            model.former().canonicalName(),
            "a type of the name `" + name + "` exists"));
  }
}
