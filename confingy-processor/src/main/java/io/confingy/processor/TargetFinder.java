package io.confingy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the constructor or static method that {@code @Track} means, or says why there is none. */
final class TargetFinder {

  private TargetFinder() {}

  /**
   * Looks at a class that has {@code @Track}, or a member with it.
   *
   * @param type the class
   * @return what to track
   */
  static Outcome<Target> find(TypeElement type) {
    Optional<Report> unfit = unfitClass(type);
    if (unfit.isPresent()) {
      return Outcome.failed(unfit.get());
    }
    List<ExecutableElement> marked = marked(type);
    if (marked.size() > 1) {
      return Outcome.failed(
          Report.at(
              marked.get(1),
              Message.SEVERAL_TRACKED,
              Declarations.readable(type),
              signatures(marked)));
    }
    if (!marked.isEmpty()) {
      return ofMarked(type, marked.get(0));
    }
    if (type.getKind() == ElementKind.RECORD) {
      return ofRecord(type);
    }
    Optional<Report> unbuildable = unbuildable(type);
    return unbuildable.isPresent() ? Outcome.failed(unbuildable.get()) : ofCandidates(type);
  }

  private static Optional<Report> unfitClass(TypeElement type) {
    String name = Declarations.readable(type);
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of(Report.at(type, Message.ENUM, name));
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(Report.at(type, Message.ANNOTATION_TYPE, name));
    }
    if (type.getNestingKind() == NestingKind.MEMBER && !Declarations.isStatic(type)) {
      return Optional.of(Report.at(type, Message.INNER_CLASS, name));
    }
    return unreachable(type);
  }

  /** Returns what keeps generated code from mentioning a class, or nothing. */
  static Optional<Report> unreachable(TypeElement type) {
    String name = Declarations.readable(type);
    NestingKind nesting = type.getNestingKind();
    if (nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS) {
      return Optional.of(Report.at(type, Message.LOCAL_CLASS, name));
    }
    for (TypeElement around : Declarations.withEnclosing(type)) {
      if (Declarations.isPrivate(around)) {
        String culprit = Declarations.readable(around);
        return Optional.of(Report.at(type, Message.PRIVATE_CLASS, name, culprit));
      }
    }
    return Optional.empty();
  }

  private static Optional<Report> unbuildable(TypeElement type) {
    if (type.getKind().isInterface()) {
      return Optional.of(Report.at(type, Message.INTERFACE, Declarations.readable(type)));
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of(Report.at(type, Message.ABSTRACT_CLASS, Declarations.readable(type)));
    }
    return Optional.empty();
  }

  private static List<ExecutableElement> marked(TypeElement type) {
    List<ExecutableElement> marked = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      boolean executable =
          member.getKind() == ElementKind.CONSTRUCTOR || member.getKind() == ElementKind.METHOD;
      if (executable && Declarations.isTracked(member) && Declarations.isMaker(member)) {
        marked.add((ExecutableElement) member);
      }
    }
    return marked;
  }

  private static Outcome<Target> ofMarked(TypeElement type, ExecutableElement marked) {
    String name = Declarations.readable(type);
    if (type.getKind() == ElementKind.RECORD) {
      boolean canonical =
          marked.getKind() == ElementKind.CONSTRUCTOR && Declarations.isCanonical(marked, type);
      return canonical
          ? Outcome.of(new Target(type, marked))
          : Outcome.failed(Report.at(marked, Message.RECORD_CONSTRUCTOR, name));
    }
    if (marked.getKind() == ElementKind.METHOD) {
      return ofMethod(type, marked);
    }
    if (Declarations.isPrivate(marked)) {
      return Outcome.failed(Report.at(marked, Message.PRIVATE_CONSTRUCTOR, name));
    }
    Optional<Report> unbuildable = unbuildable(type);
    return unbuildable.isPresent()
        ? Outcome.failed(unbuildable.get())
        : Outcome.of(new Target(type, marked));
  }

  private static Outcome<Target> ofMethod(TypeElement type, ExecutableElement method) {
    if (Declarations.isPrivate(method)) {
      String signature = Declarations.signature(method);
      return Outcome.failed(Report.at(method, Message.PRIVATE_METHOD, signature));
    }
    return Outcome.of(new Target(type, method));
  }

  private static Outcome<Target> ofRecord(TypeElement type) {
    for (ExecutableElement constructor : constructors(type)) {
      if (Declarations.isCanonical(constructor, type)) {
        return Outcome.of(new Target(type, constructor));
      }
    }
    return Outcome.none();
  }

  private static Outcome<Target> ofCandidates(TypeElement type) {
    List<ExecutableElement> candidates =
        constructors(type).stream().filter(Declarations::isPublic).toList();
    if (candidates.isEmpty()) {
      candidates = constructors(type).stream().filter(c -> !Declarations.isPrivate(c)).toList();
    }
    String name = Declarations.readable(type);
    return switch (candidates.size()) {
      case 0 -> Outcome.failed(Report.at(type, Message.PRIVATE_CONSTRUCTOR, name));
      case 1 -> Outcome.of(new Target(type, candidates.get(0)));
      default ->
          Outcome.failed(
              Report.at(
                  type,
                  Message.SEVERAL_CONSTRUCTORS,
                  name,
                  String.valueOf(candidates.size()),
                  signatures(candidates)));
    };
  }

  private static List<ExecutableElement> constructors(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements());
  }

  private static String signatures(List<ExecutableElement> executables) {
    return executables.stream()
        .map(executable -> "`" + Declarations.signature(executable) + "`")
        .collect(Collectors.joining(", "));
  }
}
