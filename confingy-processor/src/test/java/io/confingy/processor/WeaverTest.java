package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.confingy.weaver.Maker;
import io.confingy.weaver.Weaver;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What weaving adds to a class, and that it changes nothing else. */
class WeaverTest {

  private static final String ADDED = "confingy$recorded";

  @Test
  void addsWhatNobodySees() throws Exception {
    Class<?> woven = load("Model", weave(compile("public class Model {}")));

    Field field = woven.getDeclaredField(ADDED);
    assertThat(field.isSynthetic()).isTrue();
    assertThat(field.getModifiers() & Modifier.fieldModifiers())
        .isEqualTo(Modifier.PRIVATE | Modifier.TRANSIENT);
    assertThat(woven.getDeclaredMethods())
        .extracting(Method::getName)
        .containsExactly(ADDED, ADDED);
    assertThat(woven.getDeclaredMethods()).allMatch(Method::isSynthetic);
    assertThat(woven.getInterfaces())
        .extracting(Class::getName)
        .containsExactly("io.confingy.RecordedInstance");
  }

  @Test
  void weavesEveryShapeOfClass() throws Exception {
    Map<String, byte[]> classes =
        compile(
            """
            import java.util.function.Supplier;
            public class Model<T extends Comparable<T>> implements Supplier<T> {
              final T value;
              Model(T value) { this.value = value; }
              public T get() { Runnable r = () -> System.out.println(value); return value; }
              static final class Nested extends Model<String> {
                Nested(int n) { super(n > 1 ? "many" : "one"); }
              }
              sealed static class Base permits Derived {}
              static non-sealed class Derived extends Base {}
            }
            """);
    Map<String, byte[]> woven = weave(classes);

    Class<?> model = load("Model", woven);
    assertThat(model.getGenericInterfaces()).hasSize(2);
    assertThat(model.getGenericInterfaces()[0].getTypeName())
        .isEqualTo("java.util.function.Supplier<T>");
    ClassLoader loader = model.getClassLoader();
    for (String name : woven.keySet()) {
      assertThat(Class.forName(name, true, loader).getInterfaces()).isNotEmpty();
    }
  }

  @Test
  void changesNothingElse() throws IOException {
    Map<String, byte[]> classes =
        classes(
            Compiling.compile(
                List.of("-g", "-parameters"),
                Compiling.sourcesIn(Path.of("src", "test", "resources", "corpus"))));

    AtomicInteger wovenClasses = new AtomicInteger();
    classes.forEach(
        (name, original) -> {
          byte[] woven = Weaver.weave(original, false, maker(original));
          wovenClasses.addAndGet(woven == original ? 0 : 1);
          String changed = maker(original).parameters();
          assertThat(stripped(woven, changed)).as(name).isEqualTo(stripped(original, changed));
        });
    assertThat(wovenClasses).hasValueGreaterThan(100);
  }

  @Test
  void weavingTwiceIsWeavingOnce() {
    byte[] once = only(weave(compile("class Model implements java.io.Serializable {}")));

    assertThat(Weaver.weave(once, true, maker(once))).isSameAs(once);
  }

  @Test
  void subclassHasItsOwnField() throws Exception {
    Map<String, byte[]> classes =
        weave(compile("public class Model { public static class Sub extends Model {} }"));
    Class<?> sub = load("Model$Sub", classes);

    assertThat(sub.getDeclaredField(ADDED)).isNotNull();
    assertThat(sub.getDeclaredMethods()).hasSize(2);
  }

  @Test
  void keepsTheSerialVersion() throws Exception {
    Map<String, byte[]> classes =
        compile(
            """
            import java.io.Serializable;
            public class Model implements Serializable, Comparable<Model> {
              static final Object LOCK = new Object();
              private final int size;
              protected transient String name;
              protected Model(int size) { this.size = size; }
              private void hidden() {}
              public int compareTo(Model other) { return size - other.size; }
              protected static class Nested extends Model {
                Nested() { super(1); }
                Runnable run() { return () -> {}; }
              }
              static class Given extends Model {
                private static final long serialVersionUID = 42;
                Given() { super(1); }
              }
              static class Plain {}
            }
            """);
    ClassLoader before = load("Model", classes).getClassLoader();
    ClassLoader after = load("Model", weave(classes)).getClassLoader();

    for (String name : List.of("Model", "Model$Nested", "Model$Given")) {
      assertThat(version(after, name)).as(name).isEqualTo(version(before, name));
    }
    assertThat(version(after, "Model$Given")).isEqualTo(42);
    assertThatThrownBy(() -> after.loadClass("Model$Plain").getDeclaredField("serialVersionUID"))
        .isInstanceOf(NoSuchFieldException.class);
  }

  @Test
  void leavesAloneWhatCanHaveNoField() {
    for (String source :
        List.of("interface Model {}", "enum Model { ONE }", "record Model(int size) {}")) {
      byte[] original = only(compile(source));

      assertThat(Weaver.weave(original, false, maker(original))).isSameAs(original);
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    byte[] future = only(compile("class Model {}"));
    future[7] = 127;

    assertThatThrownBy(
            () ->
                Weaver.weave(
                    future, false, new Maker(Maker.CONSTRUCTOR, "()", "LazyModel", Maker.OF)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Returns the first constructor, or one that is not there. */
  private static Maker maker(byte[] content) {
    AtomicReference<String> parameters = new AtomicReference<>("(none)");
    new ClassReader(content)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public @Nullable MethodVisitor visitMethod(
                  int access,
                  String name,
                  String type,
                  @Nullable String signature,
                  String @Nullable [] exceptions) {
                if (name.equals(Maker.CONSTRUCTOR)) {
                  String found = type.substring(0, type.indexOf(')') + 1);
                  parameters.compareAndSet("(none)", found);
                }
                return null;
              }
            },
            ClassReader.SKIP_CODE);
    return new Maker(Maker.CONSTRUCTOR, String.valueOf(parameters.get()), "LazyModel", Maker.OF);
  }

  private static byte[] only(Map<String, byte[]> classes) {
    return classes.values().iterator().next();
  }

  private static long version(ClassLoader loader, String name) throws ClassNotFoundException {
    return ObjectStreamClass.lookup(loader.loadClass(name)).getSerialVersionUID();
  }

  private static Map<String, byte[]> weave(Map<String, byte[]> classes) {
    Map<String, byte[]> woven = new TreeMap<>();
    classes.forEach(
        (name, original) -> {
          boolean isSerializable =
              Serializable.class.isAssignableFrom(load(name, classes))
                  || Arrays.asList(new ClassReader(original).getInterfaces())
                      .contains("java/io/Serializable");
          woven.put(name, Weaver.weave(original, isSerializable, maker(original)));
        });
    return woven;
  }

  private static Map<String, byte[]> compile(String source) {
    return classes(
        Compiler.javac()
            .withOptions("-g", "-parameters")
            .compile(Compiling.source("Model", source)));
  }

  private static Map<String, byte[]> classes(Compilation compilation) {
    assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    Map<String, byte[]> classes = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        byte[] content = read(file);
        classes.put(Weaver.nameOf(content), content);
      }
    }
    return classes;
  }

  private static byte[] read(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Loads a class; all that is not from the boot loader is verified. */
  private static Class<?> load(String name, Map<String, byte[]> classes) {
    try {
      return Class.forName(name, true, new Classes(classes));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** Returns a class in one canonical form, without what weaving adds. */
  private static byte[] stripped(byte[] content, String constructor) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(content).accept(new Stripper(writer, constructor), 0);
    return writer.toByteArray();
  }

  private static final class Stripper extends ClassVisitor {

    private static final String CARRIER = "io/confingy/RecordedInstance";

    private final String constructor;

    Stripper(ClassVisitor next, String constructor) {
      super(Opcodes.ASM9, next);
      this.constructor = constructor;
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        String parent,
        String[] types) {
      String[] rest =
          Arrays.stream(types).filter(type -> !type.equals(CARRIER)).toArray(String[]::new);
      String generic = signature == null ? null : signature.replace("L" + CARRIER + ";", "");
      super.visit(version, access, name, generic, parent, rest);
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String type, @Nullable String signature, @Nullable Object value) {
      return name.equals(ADDED) ? null : super.visitField(access, name, type, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String type,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      boolean isMaker = name.equals(Maker.CONSTRUCTOR) && type.startsWith(constructor);
      return name.equals(ADDED) || isMaker
          ? null
          : super.visitMethod(access, name, type, signature, exceptions);
    }
  }

  private static final class Classes extends ClassLoader {

    private final Map<String, byte[]> classes;

    Classes(Map<String, byte[]> classes) {
      super(CompiledRuntime.loader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] content = classes.get(name);
      if (content == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, content, 0, content.length);
    }
  }
}
