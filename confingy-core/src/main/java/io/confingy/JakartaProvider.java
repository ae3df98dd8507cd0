package io.confingy;

import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.Quote;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The provider of Jakarta Validation; loaded only where there is one. */
final class JakartaProvider {

  /** Of the provider that most have; others do not know it and ignore it. */
  private static final String CACHE =
      "hibernate.validator.enable_traversable_resolver_result_cache";

  /** How often the properties of an object were looked into during one check. */
  private static final ThreadLocal<@Nullable Map<Object, Set<String>>> SEEN = new ThreadLocal<>();

  private JakartaProvider() {}

  private static final class Loaded {
    static final Validator VALIDATOR =
        Validation.byDefaultProvider()
            .configure()
            .traversableResolver(new Once())
            .addProperty(CACHE, "false")
            .buildValidatorFactory()
            .getValidator();
  }

  /**
   * Returns what checks constraints.
   *
   * @throws ConfigurationException if the provider cannot start
   */
  static Validator validator() {
    try {
      return Loaded.VALIDATOR;
    } catch (LinkageError e) {
      throw new ConfigurationException(cannotStart(e), e);
    }
  }

  private static Problem cannotStart(LinkageError e) {
    Throwable reason = e.getCause() == null ? e : e.getCause();
    return Problem.of("The provider of Jakarta Validation cannot start.")
        .found(Quote.plain(reason.toString()))
        .expected("a provider that can, or none")
        .advice(
            "see what it misses, such as an implementation of Jakarta Expression Language, or take"
                + " it off the class path");
  }

  /**
   * Runs a check.
   *
   * @param deep whether what is inside an argument with {@code @Valid} is looked at, too
   */
  static <T> T check(boolean deep, Supplier<T> check) {
    Map<Object, Set<String>> outer = SEEN.get();
    SEEN.set(deep ? new IdentityHashMap<>() : Map.of());
    try {
      return check.get();
    } finally {
      if (outer == null) {
        SEEN.remove();
      } else {
        SEEN.set(outer);
      }
    }
  }

  /**
   * Lets each property of an object be looked into once in a check: a graph has more ways to an
   * object than can be followed.
   */
  private static final class Once implements TraversableResolver {
    @Override
    public boolean isReachable(
        @Nullable Object object,
        Path.Node property,
        Class<?> root,
        Path path,
        ElementType elementType) {
      return true;
    }

    @Override
    public boolean isCascadable(
        @Nullable Object object,
        Path.Node property,
        Class<?> root,
        Path path,
        ElementType elementType) {
      Map<Object, Set<String>> seen = SEEN.get();
      return seen instanceof IdentityHashMap
          && object != null
          && seen.computeIfAbsent(object, each -> new HashSet<>()).add(property.getName());
    }
  }
}
