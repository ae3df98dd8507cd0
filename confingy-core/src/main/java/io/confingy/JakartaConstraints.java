package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constraints of a constructor as Jakarta Validation finds and checks them. */
final class JakartaConstraints extends Constraints {

  private final Validator validator;
  private final Constructor<?> constructor;
  private final List<String> names;
  private final ConstraintSurvey survey;

  private JakartaConstraints(
      Validator validator,
      Constructor<?> constructor,
      List<String> names,
      ConstraintSurvey survey) {
    this.validator = validator;
    this.constructor = constructor;
    this.names = names;
    this.survey = survey;
  }

  static Constraints of(Class<?> type, Class<?>[] parameters, List<String> names) {
    Validator validator = JakartaProvider.validator();
    try {
      ConstraintSurvey survey =
          ConstraintSurvey.of(validator.getConstraintsForClass(type), parameters, names);
      return survey.isEmpty()
          ? NONE
          : new JakartaConstraints(
              validator, type.getDeclaredConstructor(parameters), names, survey);
    } catch (NoSuchMethodException e) {
      throw new InternalConfingyException("`" + type.getName() + "` has changed.", e);
    } catch (jakarta.validation.ValidationException e) {
      throw new ConfigurationException(uncheckable(type, e), e);
    }
  }

  @Override
  List<Violation> check(@Nullable Object[] arguments, BitSet missing, boolean deep) {
    if (survey.acrossParameters() && !missing.isEmpty()) {
      return List.of();
    }
    try {
      return JakartaProvider.check(deep, () -> found(arguments, missing));
    } catch (jakarta.validation.ValidationException e) {
      throw new ConfigurationException(uncheckable(constructor.getDeclaringClass(), e), e);
    }
  }

  @Override
  boolean looksInside(int index) {
    return survey.looksInside().get(index);
  }

  private List<Violation> found(@Nullable Object[] arguments, BitSet missing) {
    Map<String, Located> found = new LinkedHashMap<>();
    for (ConstraintViolation<?> each : ofConstructor(arguments)) {
      add(found, ConstraintPath.ofParameter(each.getPropertyPath(), names), each, missing);
    }
    survey.asProperties().stream()
        .filter(index -> !missing.get(index))
        .forEach(
            index -> {
              for (ConstraintViolation<?> each : ofProperty(index, arguments[index])) {
                add(found, ConstraintPath.ofProperty(each.getPropertyPath(), index), each, missing);
              }
            });
    List<Located> sorted = new ArrayList<>(found.values());
    // Providers return them in no particular order.
    sorted.sort(
        Comparator.comparingInt((Located each) -> each.path.parameter())
            .thenComparing(each -> each.path.text())
            .thenComparing(each -> each.violation.message()));
    return sorted.stream().map(Located::violation).toList();
  }

  private static void add(
      Map<String, Located> found,
      ConstraintPath path,
      ConstraintViolation<?> violation,
      BitSet missing) {
    if (path.parameter() < 0 || !missing.get(path.parameter())) {
      Violation shown =
          new Violation(path.text(), violation.getMessage(), violation.getInvalidValue());
      found.putIfAbsent(shown.path() + " " + shown.message(), new Located(path, shown));
    }
  }

  @SuppressWarnings("unchecked") // Of what class the constructor is does not matter to the check.
  private Set<ConstraintViolation<Object>> ofConstructor(@Nullable Object[] arguments) {
    return validator
        .forExecutables()
        .validateConstructorParameters((Constructor<Object>) constructor, arguments);
  }

  private Set<? extends ConstraintViolation<?>> ofProperty(int index, @Nullable Object value) {
    return validator.validateValue(constructor.getDeclaringClass(), names.get(index), value);
  }

  private static Problem uncheckable(Class<?> type, jakarta.validation.ValidationException e) {
    Throwable reason = e.getCause() == null ? e : e.getCause();
    return Problem.of("The constraints of `" + Names.readable(type) + "` cannot be checked.")
        .found(Quote.plain(String.valueOf(reason)))
        .expected("constraints that fit the types of the parameters, with validators that work")
        .advice("correct the annotations, or the validator that failed");
  }

  private record Located(ConstraintPath path, Violation violation) {}
}
