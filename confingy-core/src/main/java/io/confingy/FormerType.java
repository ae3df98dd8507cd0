package io.confingy;

import io.confingy.internal.type.TypeName;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Leads documents that name a class by a former name to the name it has today.
 *
 * <p>For generated code only: the processor writes a subclass at each {@code @FormerName} of a
 * type, where the companion of a class of that name would be.
 */
public abstract class FormerType {

  private static final ClassValue<AtomicReference<@Nullable Leader>> LEADERS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Leader> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  /** For generated code only. */
  protected FormerType() {}

  /**
   * Makes a former name known to the runtime; called by the static initialiser of generated code.
   *
   * @param leader the generated class
   * @param formerPackage the package in which the type was
   * @param formerName its former name, behind those of the types that were around it, and dots
   * @param typePackage the package in which the type is today
   * @param typeName its name today, behind those of the types around it, and dots
   */
  protected static void register(
      Class<? extends FormerType> leader,
      String formerPackage,
      String formerName,
      String typePackage,
      String typeName) {
    LEADERS
        .get(leader)
        .set(
            new Leader(
                new TypeName(formerPackage, formerName), new TypeName(typePackage, typeName)));
  }

  /**
   * Returns the name of today, or null where the class that was found is not about this name.
   *
   * @param leader a generated class, initialised
   */
  static @Nullable TypeName today(Class<?> leader, TypeName former) {
    Leader found = LEADERS.get(leader).get();
    return found != null && found.former.equals(former) ? found.today : null;
  }

  private record Leader(TypeName former, TypeName today) {}
}
