package io.confingy.processor;

import com.google.auto.service.AutoService;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotation processor that writes the recipe {@code LazyFoo} of each tracked class {@code
 * Foo}.
 *
 * <p>A class whose constructor mentions a type that does not exist yet waits for a later round, in
 * which another processor or this one may have written it. What never comes to exist is reported by
 * the compiler.
 */
@AutoService(Processor.class)
public final class TrackProcessor extends AbstractProcessor {

  /** Names rather than elements, which are not good for more than one round. */
  private final Set<String> deferred = new LinkedHashSet<>();

  private Elements elements;
  private Reporter reporter;
  private RecipeRegister register;
  private TrackedClassFactory models;
  private SourceFiles files;
  private DefaultPlacement placement;

  /** Called by the compiler. */
  public TrackProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Declarations.TRACK, Declarations.DEFAULT);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    elements = environment.getElementUtils();
    reporter = new Reporter(environment.getMessager());
    register = new RecipeRegister();
    models = new TrackedClassFactory(environment);
    files = new SourceFiles(environment.getFiler(), elements);
    placement = new DefaultPlacement();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      register.addSources(round.getRootElements());
      Set<TypeElement> waiting = new LinkedHashSet<>();
      Set<TypeElement> types = trackedTypes(round);
      boolean isProgress = false;
      for (TypeElement type : types) {
        isProgress |= process(type, Set.of(), waiting);
      }
      if (!isProgress) {
        waiting = processCycles(waiting);
      }
      waiting.forEach(type -> deferred.add(type.getQualifiedName().toString()));
      reporter.print(placement.check(annotated(round, Declarations.DEFAULT)));
    }
    return false;
  }

  /**
   * Recipes that mention each other could wait for ever, so they are written as if they existed.
   */
  private Set<TypeElement> processCycles(Set<TypeElement> types) {
    Set<TypeElement> waiting = new LinkedHashSet<>();
    for (TypeElement type : types) {
      process(type, register.promisedTo(type), waiting);
    }
    return waiting;
  }

  private Set<TypeElement> trackedTypes(RoundEnvironment round) {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : deferred) {
      Optional.ofNullable(elements.getTypeElement(name)).ifPresent(types::add);
    }
    deferred.clear();
    for (Element element : annotated(round, Declarations.TRACK)) {
      types.add(Declarations.typeAround(element));
    }
    return types;
  }

  private Set<? extends Element> annotated(RoundEnvironment round, String annotation) {
    TypeElement type = elements.getTypeElement(annotation);
    return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
  }

  /** Returns whether a recipe was written; a class that has to wait is added to the others. */
  private boolean process(TypeElement type, Set<String> promised, Set<TypeElement> waiting) {
    Outcome<TrackedClass> model = model(type, promised);
    reporter.print(model.reports());
    if (model.value().isEmpty() && model.reports().isEmpty()) {
      waiting.add(type);
    }
    Optional<Report> problem = model.value().flatMap(files::write);
    problem.ifPresent(report -> reporter.print(List.of(report)));
    return model.value().isPresent() && problem.isEmpty();
  }

  private Outcome<TrackedClass> model(TypeElement type, Set<String> promised) {
    Outcome<Target> target = TargetFinder.find(type);
    if (target.value().isEmpty()) {
      return Outcome.failed(target.reports());
    }
    Optional<Report> taken = register.claim(type);
    return taken.isPresent()
        ? Outcome.failed(taken.get())
        : models.create(target.value().get(), promised);
  }
}
