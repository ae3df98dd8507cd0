package io.confingy;

import io.confingy.internal.callable.Called;
import io.confingy.internal.type.TypeName;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one class that documents may refer to, because they carry {@code @Track}.
 *
 * <p>For generated code only: a class {@code Foo} with such methods has an {@code ExportsOfFoo}
 * beside it. As with companions there is no list of these. One is found by its name, looked at
 * without being initialised, and accepted only when its superclass is this class itself.
 */
public abstract class Exports {

  private static final ClassValue<Holder> HOLDERS =
      new ClassValue<>() {
        @Override
        protected Holder computeValue(Class<?> type) {
          return new Holder();
        }
      };

  private final Class<?> owner;
  private final MethodHandles.Lookup lookup;
  private final List<Executable> methods = new ArrayList<>();

  /**
   * Describes a class.
   *
   * @param owner the class that declares the methods
   * @param lookup a lookup of the generated class, which is in the same package
   */
  protected Exports(Class<?> owner, MethodHandles.Lookup lookup) {
    this.owner = owner;
    this.lookup = lookup;
  }

  /**
   * Exports a method; called by the constructor of generated code.
   *
   * @param name its name
   * @param parameters the types of its parameters
   */
  protected final void export(String name, Class<?>... parameters) {
    try {
      methods.add(owner.getDeclaredMethod(name, parameters));
    } catch (NoSuchMethodException e) {
      throw new InternalConfingyException(
          "`" + getClass().getName() + "` was generated for another `" + owner.getName() + "`.", e);
    }
  }

  /**
   * Makes exports known to the runtime; called by the static initialiser of generated code.
   *
   * @param exports the exports of a class
   */
  protected static void register(Exports exports) {
    HOLDERS.get(exports.getClass()).exports = exports;
  }

  /** Returns the exports of the class a document names, or null where it has none. */
  static @Nullable Exports find(TypeName type, ClassLoader loader) {
    return GeneratedClasses.named(type, Names.exports(type), loader, Exports.class)
        .map(generated -> HOLDERS.get(generated).exports)
        .filter(exports -> TypeName.of(exports.owner).equals(type))
        .orElse(null);
  }

  /** Returns the exported method of a name and signature, or null where there is none. */
  @Nullable Executable method(String name, String signature) {
    return methods.stream()
        .filter(each -> each.getName().equals(name) && Called.signature(each).equals(signature))
        .findFirst()
        .orElse(null);
  }

  MethodHandles.Lookup lookup() {
    return lookup;
  }

  private static final class Holder {
    volatile @Nullable Exports exports;
  }
}
