package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @FormerName} on types. */
final class FormerTypeReader {

  private final Elements elements;

  /** Which type has a former name; for all rounds. */
  private final Map<ClassName, String> claimed = new HashMap<>();

  FormerTypeReader(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
  }

  /** Returns the former names of a type, or what is wrong with them. */
  Outcome<List<FormerType>> read(TypeElement type, AnnotationMirror annotation) {
    List<FormerType> models = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    List<AnnotationValue> values = FormerNames.values(annotation);
    String readable = Declarations.readable(type);
    if (values.isEmpty()) {
      reports.add(Report.at(type, annotation, Message.FORMER_NAME_EMPTY, readable));
    }
    for (AnnotationValue value : values) {
      String text = String.valueOf(value.getValue());
      Optional<ClassName> former = parse(text, ClassName.get(type));
      Optional<Report> complaint =
          former.isPresent()
              ? complaint(type, annotation, former.get())
              : Optional.of(
                  Report.at(
                      type,
                      annotation,
                      Message.FORMER_NAME_INVALID,
                      readable,
                      text,
                      "the name of a class, such as `Net`, `Outer.Net` or `com.example.Net`"));
      complaint.ifPresentOrElse(
          report -> reports.add(report.pinnedTo(value)),
          () ->
              models.add(
                  new FormerType(
                      type, ClassName.get(type), former.orElseThrow(), generated(type))));
    }
    return reports.isEmpty() ? Outcome.of(models) : Outcome.failed(reports);
  }

  private Optional<Report> complaint(
      TypeElement type, AnnotationMirror annotation, ClassName former) {
    String readable = Declarations.readable(type);
    String name = former.canonicalName();
    if (former.equals(ClassName.get(type))) {
      return Optional.of(
          Report.at(
              type,
              annotation,
              Message.FORMER_NAME_CURRENT,
              readable,
              name,
              "Remove it from `@FormerName`, or write the package or class it was in before"));
    }
    if (elements.getTypeElement(name) != null) {
      return Optional.of(
          Report.at(
              type,
              annotation,
              Message.FORMER_NAME_TAKEN,
              readable,
              name,
              "a class of that name exists"));
    }
    String owner = claimed.putIfAbsent(former, readable);
    return owner == null
        ? Optional.empty()
        : Optional.of(
            Report.at(type, annotation, Message.FORMER_NAME_TWICE, readable, name, owner));
  }

  /**
   * Returns the class that a name means: beside the type where it is simple, in its package where
   * it begins with a capital.
   */
  private static Optional<ClassName> parse(String text, ClassName type) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split("\\.", -1)));
    List<String> packageParts = new ArrayList<>();
    while (parts.size() > 1 && !beginsClass(parts.get(0))) {
      packageParts.add(parts.remove(0));
    }
    List<String> classes = new ArrayList<>();
    parts.forEach(part -> classes.addAll(Arrays.asList(part.split("\\$", -1))));
    boolean valid =
        packageParts.stream().allMatch(FormerTypeReader::isName)
            && classes.stream().allMatch(FormerTypeReader::isName);
    if (!valid) {
      return Optional.empty();
    }
    if (classes.size() == 1 && packageParts.isEmpty()) {
      return Optional.of(type.peerClass(classes.get(0)));
    }
    String packageName =
        packageParts.isEmpty() ? type.packageName() : String.join(".", packageParts);
    return Optional.of(
        ClassName.get(
            packageName,
            classes.get(0),
            classes.subList(1, classes.size()).toArray(String[]::new)));
  }

  private static boolean beginsClass(String part) {
    return part.indexOf('$') >= 0
        || (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0)));
  }

  private static boolean isName(String part) {
    return SourceVersion.isIdentifier(part) && !SourceVersion.isKeyword(part);
  }

  private Optional<ClassName> generated(TypeElement element) {
    String name = "javax.annotation.processing.Generated";
    return Optional.ofNullable(elements.getTypeElement(elements.getModuleOf(element), name))
        .map(ClassName::get);
  }
}
