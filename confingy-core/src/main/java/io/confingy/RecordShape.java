package io.confingy;

import io.confingy.annotations.FormerName;
import io.confingy.internal.problem.Problem;
import io.confingy.internal.problem.ProblemException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the components of a record class are read and a record is made, found out once a class. */
final class RecordShape {

  private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private final Class<?> type;
  private final Signature signature;
  private final MethodHandle[] readers;
  private final MethodHandle constructor;

  /** Found when they are first needed, since that may load a provider. */
  private volatile @Nullable Constraints constraints;

  private RecordShape(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.type = type;
    this.signature = new Signature(Arrays.stream(components).map(RecordShape::parameter).toList());
    try {
      this.readers = new MethodHandle[components.length];
      for (int i = 0; i < components.length; i++) {
        Method accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        readers[i] = MethodHandles.lookup().unreflect(accessor).asType(READER);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      this.constructor =
          MethodHandles.lookup()
              .unreflectConstructor(canonical)
              .asFixedArity()
              .asType(MethodType.genericMethodType(types.length))
              .asSpreader(Object[].class, types.length);
    } catch (IllegalAccessException | InaccessibleObjectException e) {
      throw new ProblemException(inaccessible(type));
    } catch (NoSuchMethodException e) {
      throw new InternalConfingyException("A record has no canonical constructor: " + type, e);
    }
  }

  private static Parameter parameter(RecordComponent component) {
    Parameter parameter = Parameter.of(component.getName(), component.getGenericType());
    FormerName former = component.getAnnotation(FormerName.class);
    return former == null ? parameter : parameter.formerly(former.value());
  }

  private static Problem inaccessible(Class<?> type) {
    String module = type.getModule().getName();
    return Problem.of("The components of the record `" + Names.readable(type) + "` cannot be read.")
        .found("a package that the module `" + module + "` does not open")
        .advice(
            "put `@Track` on the record, or `opens "
                + type.getPackageName()
                + " to io.confingy;` into the module's declaration");
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  Class<?> type() {
    return type;
  }

  Signature signature() {
    return signature;
  }

  /** Returns the constraints on the components, if somebody can check them. */
  Constraints constraints() {
    Constraints known = constraints;
    if (known == null) {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      known = Constraints.of(type, types, List.copyOf(signature.names()));
      constraints = known;
    }
    return known;
  }

  @Nullable Object component(Object instance, int index) {
    try {
      return (Object) readers[index].invokeExact(instance);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /** Returns the components of a record, in order. */
  @Nullable Object[] components(Object instance) {
    @Nullable Object[] components = new @Nullable Object[readers.length];
    for (int i = 0; i < components.length; i++) {
      components[i] = component(instance, i);
    }
    return components;
  }

  /** Makes a record; what its constructor throws is thrown as it is. */
  Object make(@Nullable Object[] components) throws Throwable {
    return constructor.invoke(components);
  }

  private RuntimeException failed(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return new SerializationException(
        Problem.of("An accessor of the record `" + Names.readable(type) + "` failed.")
            .found(e.toString()),
        e);
  }
}
