package io.confingy.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The annotation processor that writes the recipe {@code LazyFoo} of each tracked class {@code
 * Foo}, and {@code ExportsOfFoo} of each class with tracked methods.
 *
 * <p>A class whose constructor mentions a type that does not exist yet waits for a later round, in
 * which another processor may have written it. What never comes to exist is reported by the
 * compiler. A class that gets its constructor from Lombok waits too.
 */
@AutoService(Processor.class)
public final class TrackProcessor extends AbstractProcessor {

  /** Names rather than elements, which are not good for more than one round. */
  private final Set<String> deferred = new LinkedHashSet<>();

  private final Set<String> deferredExports = new LinkedHashSet<>();

  private Elements elements;
  private Reporter reporter;
  private RecipeRegister register;
  private TrackedClassFactory models;
  private ExportsFactory exports;
  private SourceFiles files;
  private DefaultPlacement placement;
  private FormerNamePlacement formerPlacement;
  private HookFinder hooks;
  private FormerTypeReader formerTypes;
  private LocalClasses localClasses;
  private Weaving weaving;
  private ExternalCompanions externals;
  private LombokConstructors lombok;

  /** Called by the compiler. */
  public TrackProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Declarations.TRACK,
        Declarations.TRACK_EXTERNAL,
        Declarations.TRACK_EXTERNALS,
        Declarations.DEFAULT,
        Declarations.FORMER_NAME,
        Declarations.POST_CONFIG);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Weaving.OPTION);
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
    models = new TrackedClassFactory(environment, register::isSource);
    exports = new ExportsFactory(environment);
    files = new SourceFiles(environment.getFiler(), elements);
    placement = new DefaultPlacement();
    formerPlacement = new FormerNamePlacement();
    hooks = new HookFinder(environment);
    formerTypes = new FormerTypeReader(environment);
    localClasses = new LocalClasses(environment);
    weaving = new Weaving(environment, reporter);
    externals = new ExternalCompanions(environment, reporter, register, models, files);
    lombok = new LombokConstructors(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (round.processingOver()) {
      missingLombok(round);
    } else {
      RoundAnnotations annotated = new RoundAnnotations(annotations, round);
      register.addSources(round.getRootElements());
      process(targets(trackedTypes(annotated.on(Declarations.TRACK))));
      exportingTypes(annotated.on(Declarations.TRACK)).forEach(this::export);
      externals.process(annotated);
      round.getRootElements().forEach(root -> reporter.print(localClasses.check(root)));
      reporter.print(placement.check(annotated.on(Declarations.DEFAULT)));
      formerNames(annotated.on(Declarations.FORMER_NAME));
      reporter.print(hooks.check(annotated.on(Declarations.POST_CONFIG)));
      reporter.warn(ConstraintFinder.check(annotated.on(Declarations.TRACK)));
    }
    return false;
  }

  /** Where there are errors already, they may be the reason why no other round came. */
  private void missingLombok(RoundEnvironment round) {
    if (!round.errorRaised()) {
      for (TypeElement type : take(lombok.waiting())) {
        print(Report.at(type, Message.NO_LOMBOK, Declarations.readable(type)));
      }
    }
  }

  private void formerNames(Set<? extends Element> annotated) {
    reporter.print(formerPlacement.check(annotated));
    for (Element element : annotated) {
      Optional<AnnotationMirror> annotation = FormerNames.of(element);
      if (Declarations.isType(element) && annotation.isPresent()) {
        Outcome<List<FormerType>> former =
            formerTypes.read((TypeElement) element, annotation.get());
        reporter.print(former.reports());
        former.value().orElse(List.of()).forEach(this::write);
      }
    }
  }

  private void write(FormerType model) {
    register.claim(model).or(() -> files.write(model)).ifPresent(this::print);
  }

  private Set<TypeElement> trackedTypes(Set<? extends Element> annotated) {
    Set<TypeElement> types = take(deferred);
    for (Element element : annotated) {
      if (Declarations.isMaker(element)) {
        types.add(Declarations.typeAround(element));
      }
    }
    return types;
  }

  private Set<TypeElement> exportingTypes(Set<? extends Element> annotated) {
    Set<TypeElement> types = take(deferredExports);
    for (Element element : annotated) {
      if (element.getKind() == ElementKind.METHOD) {
        types.add(Declarations.typeAround(element));
      }
    }
    return types;
  }

  private Set<TypeElement> take(Set<String> waiting) {
    Set<TypeElement> types = new LinkedHashSet<>();
    for (String name : waiting) {
      Optional.ofNullable(elements.getTypeElement(name)).ifPresent(types::add);
    }
    waiting.clear();
    return types;
  }

  private List<Target> targets(Set<TypeElement> types) {
    List<Target> targets = new ArrayList<>();
    for (TypeElement type : types) {
      if (lombok.mustWait(type)) {
        deferred.add(type.getQualifiedName().toString());
        continue;
      }
      Outcome<Target> target = TargetFinder.find(type);
      if (target.value().isEmpty()) {
        settle(type, target, deferred);
        continue;
      }
      Optional<Report> taken = register.claim(type, RecipeNames.of(ClassName.get(type)));
      taken.ifPresentOrElse(this::print, () -> targets.add(target.value().get()));
    }
    return targets;
  }

  private void process(List<Target> targets) {
    Readiness readiness = Readiness.of(targets);
    for (Target target : targets) {
      Outcome<TrackedClass> model = models.create(target, readiness.promiseTo(target));
      settle(target.type(), model, deferred);
      model.value().ifPresent(written -> write(target, written));
    }
  }

  private void write(Target target, TrackedClass model) {
    files.write(model).ifPresentOrElse(this::print, () -> weaving.add(target, model));
  }

  private void export(TypeElement type) {
    Outcome<ExportingClass> model = exports.create(type);
    settle(type, model, deferredExports);
    if (model.value().isPresent()) {
      register
          .claim(type, model.value().get().exportsType())
          .or(() -> files.write(model.value().get()))
          .ifPresent(this::print);
    }
  }

  /** Reports what is wrong; where nothing is, and nothing was found, a type is still missing. */
  private void settle(TypeElement type, Outcome<?> outcome, Set<String> waiting) {
    reporter.print(outcome.reports());
    if (outcome.value().isEmpty() && outcome.reports().isEmpty()) {
      waiting.add(type.getQualifiedName().toString());
    }
  }

  private void print(Report report) {
    reporter.print(List.of(report));
  }
}
