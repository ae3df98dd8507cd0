package io.confingy;

import io.confingy.internal.graph.ClassFacts;
import io.confingy.internal.graph.Document;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import io.confingy.internal.type.TypeName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the classes whose source has changed since a document was saved. */
final class ChangedClasses {

  private final Map<Class<?>, CheckReport.ChangedClass> byClass = new LinkedHashMap<>();

  /** Compares the classes that a document names, where its hash of them and today's are known. */
  static ChangedClasses among(Iterable<TypeName> names, Document document, Resolver resolver) {
    ChangedClasses changed = new ChangedClasses();
    for (TypeName name : names) {
      ClassFacts facts = document.classes().get(name);
      try {
        Companion companion = facts == null ? null : resolver.companion(name);
        if (facts != null && companion != null) {
          changed.compare(name, facts, companion);
        }
      } catch (GeneratedClassException e) {
        // Its hash of today is not known; loading objects of it says why.
      }
    }
    return changed;
  }

  private void compare(TypeName name, ClassFacts facts, Companion companion) {
    String hash = companion.facts().hash();
    if (hash != null && facts.hash() != null && !hash.equals(facts.hash())) {
      byClass.put(
          companion.type(),
          new CheckReport.ChangedClass(
              Names.readable(companion.type()), name.toString(), facts.hash(), hash));
    }
  }

  Map<Class<?>, CheckReport.ChangedClass> byClass() {
    return byClass;
  }

  /** Warns of them, refuses the document, or does nothing, as the runtime is set. */
  void react(ConfingyRuntime runtime) {
    refuse(runtime.classChanges());
    if (runtime.classChanges() == ClassChanges.WARN) {
      runtime.warnings().tell(this);
    }
  }

  /** Refuses the document if that is what is wanted. */
  void refuse(ClassChanges reaction) {
    if (reaction == ClassChanges.REFUSE && !byClass.isEmpty()) {
      throw new DeserializationException(refusal());
    }
  }

  List<CheckReport.ChangedClass> list() {
    return List.copyOf(byClass.values());
  }

  /** Describes one of them as a warning. */
  static Problem warning(CheckReport.ChangedClass changed) {
    return Problem.of(
            "The class `" + changed.name() + "` has changed since the document was saved.")
        .found("the hash " + hashWhenSaved(changed))
        .expected("`" + changed.hash() + "`, the hash of its source today")
        .advice(
            "see whether the change matters to what was saved, and save it anew; or set"
                + " `Confingy.builder().classChanges(...)`");
  }

  /** Describes all of them as the reason why a document is refused. */
  private Problem refusal() {
    List<CheckReport.ChangedClass> all = list();
    if (all.size() == 1) {
      return warning(all.get(0));
    }
    String names =
        all.stream().map(each -> "`" + each.name() + "`").collect(Collectors.joining(", "));
    return Problem.of("The classes " + names + " have changed since the document was saved.")
        .found(
            "the hashes "
                + all.stream().map(ChangedClasses::hashWhenSaved).collect(Collectors.joining(", ")))
        .expected(
            all.stream().map(each -> "`" + each.hash() + "`").collect(Collectors.joining(", "))
                + ", the hashes of their sources today")
        .advice(
            "see whether the changes matter to what was saved, and save it anew; or set"
                + " `Confingy.builder().classChanges(...)`");
  }

  private static String hashWhenSaved(CheckReport.ChangedClass changed) {
    String hash = Quote.code(changed.savedHash());
    return changed.name().equals(changed.savedName())
        ? hash
        : hash + " of " + Quote.code(changed.savedName());
  }
}
