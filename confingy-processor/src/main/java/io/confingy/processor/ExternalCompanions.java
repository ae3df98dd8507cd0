package io.confingy.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Generates the companions of the classes that {@code @TrackExternal} names. */
final class ExternalCompanions {

  /** Names rather than elements, which are not good for more than one round. */
  private final Set<String> deferredTypes = new LinkedHashSet<>();

  private final Set<String> deferredPackages = new LinkedHashSet<>();

  /** Which element names a class; for all rounds. */
  private final Map<String, Element> origins = new HashMap<>();

  /** For which class a recipe is; for all rounds. */
  private final Map<ClassName, TypeElement> owners = new HashMap<>();

  private final Elements elements;
  private final Reporter reporter;
  private final RecipeRegister register;
  private final TrackedClassFactory models;
  private final SourceFiles files;
  private final ExternalFinder finder;
  private final ExternalNames names;
  private final ExternalIndex index;

  ExternalCompanions(
      ProcessingEnvironment environment,
      Reporter reporter,
      RecipeRegister register,
      TrackedClassFactory models,
      SourceFiles files) {
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.register = register;
    this.models = models;
    this.files = files;
    this.finder = new ExternalFinder(environment);
    this.names = new ExternalNames(environment.getTypeUtils());
    this.index = new ExternalIndex(environment);
  }

  /** Generates what the annotations of a round ask for. */
  void process(RoundAnnotations annotated) {
    for (Element origin : origins(annotated)) {
      Outcome<List<ExternalRequest>> requests = ExternalReader.read(origin);
      reporter.print(requests.reports());
      if (requests.value().isPresent()) {
        generate(requests.value().get());
      } else if (requests.reports().isEmpty()) {
        defer(origin);
      }
    }
  }

  private Set<Element> origins(RoundAnnotations annotated) {
    Set<Element> found = new LinkedHashSet<>();
    deferredTypes.forEach(
        name -> Optional.ofNullable(elements.getTypeElement(name)).ifPresent(found::add));
    deferredPackages.forEach(
        name -> Optional.ofNullable(elements.getPackageElement(name)).ifPresent(found::add));
    deferredTypes.clear();
    deferredPackages.clear();
    found.addAll(annotated.on(Declarations.TRACK_EXTERNAL));
    found.addAll(annotated.on(Declarations.TRACK_EXTERNALS));
    return found;
  }

  private void defer(Element origin) {
    if (origin.getKind() == ElementKind.PACKAGE) {
      deferredPackages.add(((PackageElement) origin).getQualifiedName().toString());
    } else {
      deferredTypes.add(((TypeElement) origin).getQualifiedName().toString());
    }
  }

  private void generate(List<ExternalRequest> requests) {
    Map<TypeElement, List<Target>> byType = new LinkedHashMap<>();
    for (ExternalRequest request : requests) {
      Outcome<List<Target>> found = finder.find(request);
      reporter.print(found.reports());
      for (Target target : found.value().orElse(List.of())) {
        List<Target> targets = byType.computeIfAbsent(request.type(), type -> new ArrayList<>());
        Optional<Report> twice = twice(request, target, targets);
        twice.ifPresentOrElse(this::print, () -> targets.add(target));
      }
    }
    byType.values().stream().filter(targets -> !targets.isEmpty()).forEach(this::generateOne);
  }

  /** A class has one file that names its recipes, and so one element that asks for them. */
  private Optional<Report> twice(ExternalRequest request, Target target, List<Target> targets) {
    String type = request.type().getQualifiedName().toString();
    Element other = origins.putIfAbsent(type, request.origin());
    boolean isElsewhere = other != null && !other.equals(request.origin());
    boolean isHere =
        targets.stream().anyMatch(each -> each.executable().equals(target.executable()));
    return isElsewhere || isHere
        ? Optional.of(
            request.report(
                Message.EXTERNAL_TWICE,
                Declarations.signature(target.executable()),
                type,
                (isElsewhere ? other : request.origin()).toString()))
        : Optional.empty();
  }

  private void generateOne(List<Target> targets) {
    List<TrackedClass> made = new ArrayList<>();
    for (Target target : names.name(targets)) {
      Outcome<TrackedClass> model = models.create(target, Promise.NONE);
      reporter.print(model.reports());
      Optional<Report> taken = model.value().flatMap(each -> claim(target));
      taken.ifPresent(this::print);
      if (model.value().isEmpty() || taken.isPresent()) {
        return;
      }
      made.add(model.value().get());
    }
    write(request(targets.get(0)), made);
  }

  private void write(ExternalRequest request, List<TrackedClass> made) {
    List<TrackedClass> others =
        made.subList(1, made.size()).stream()
            .filter(each -> each.creation().kind() == Creation.Kind.CONSTRUCTOR)
            .toList();
    List<ClassName> recipes = new ArrayList<>();
    for (TrackedClass model : made) {
      Optional<Report> failed = files.write(recipes.isEmpty() ? model.leadingTo(others) : model);
      failed.ifPresent(report -> print(pinned(request, report)));
      recipes.add(model.recipeType());
    }
    index.write(request, recipes).ifPresent(this::print);
  }

  private Optional<Report> claim(Target target) {
    ExternalRequest request = request(target);
    TypeElement owner = owners.putIfAbsent(target.recipe(), target.type());
    if (owner != null) {
      String reason =
          "that is already the name of what is generated for `" + owner.getQualifiedName() + "`";
      return Optional.of(
          request.report(
              Message.NAME_TAKEN,
              target.type().getQualifiedName().toString(),
              target.recipe().simpleName(),
              reason));
    }
    return register.claim(target.type(), target.recipe()).map(report -> pinned(request, report));
  }

  private static Report pinned(ExternalRequest request, Report report) {
    return request.report(report.message(), report.arguments().toArray(String[]::new));
  }

  private static ExternalRequest request(Target target) {
    return target.external().orElseThrow().request();
  }

  private void print(Report report) {
    reporter.print(List.of(report));
  }
}
