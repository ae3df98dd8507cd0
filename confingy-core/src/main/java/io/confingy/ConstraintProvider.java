package io.confingy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether there is a provider of Jakarta Validation, without loading any class of it. */
final class ConstraintProvider {

  /** Found out when the first constraints are met, for as long as the JVM runs. */
  static final boolean IS_THERE = isThere();

  private static final String SERVICE =
      "META-INF/services/jakarta.validation.spi.ValidationProvider";

  private ConstraintProvider() {}

  private static boolean isThere() {
    ClassLoader own = ConstraintProvider.class.getClassLoader();
    return has(own, "jakarta/validation/Validation.class")
        && loaders(own).stream().anyMatch(loader -> has(loader, SERVICE));
  }

  /** Returns the loaders that {@code Validation} looks for a provider in. */
  private static List<@Nullable ClassLoader> loaders(@Nullable ClassLoader own) {
    List<@Nullable ClassLoader> loaders = new ArrayList<>();
    loaders.add(Thread.currentThread().getContextClassLoader());
    loaders.add(own);
    return loaders;
  }

  private static boolean has(@Nullable ClassLoader loader, String resource) {
    return (loader == null ? ClassLoader.getSystemResource(resource) : loader.getResource(resource))
        != null;
  }
}
