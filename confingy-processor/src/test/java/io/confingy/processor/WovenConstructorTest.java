package io.confingy.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.confingy.weaver.Weaver;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a woven constructor keeps of what it was, and what happens to unusual ones. */
class WovenConstructorTest {

  @TempDir private Path folder;

  @Test
  void keepsItsLinesVariablesAndAnnotations() throws Exception {
    String source =
        """
        package com.acme;
        import io.confingy.annotations.Track;
        @Track
        public class Model {
          @Deprecated
          public Model(@Mark int size, String name) throws java.io.IOException {
            super();
            int doubled = 2 * size;
            for (int i = 0; i < doubled; i++) {
              String text = name + i;
              if (text.length() > 100) {
                throw new java.io.IOException(text);
              }
            }
          }
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          @interface Mark {}
        }
        """;
    Path plain = compile("plain", source, "-g", "-parameters", "-Aconfingy.weave=false");
    Path woven = compile("woven", source, "-g", "-parameters");

    assertThat(described(woven)).isEqualTo(described(plain)).hasSizeGreaterThan(10);
    try (URLClassLoader loader = CompiledRuntime.loader(woven)) {
      Constructor<?> constructor =
          loader.loadClass("com.acme.Model").getConstructor(int.class, String.class);
      assertThat(constructor.getAnnotation(Deprecated.class)).isNotNull();
      assertThat(constructor.getParameterAnnotations()[0]).hasSize(1);
      assertThat(constructor.getParameters()[1].getName()).isEqualTo("name");
      assertThat(constructor.getExceptionTypes()).containsExactly(IOException.class);
      assertThatThrownBy(() -> constructor.newInstance(1, "x".repeat(100)))
          .isInstanceOfSatisfying(
              InvocationTargetException.class,
              thrown ->
                  assertThat(thrown.getTargetException().getStackTrace()[0].getLineNumber())
                      .isEqualTo(12));
    }
  }

  /** A stack trace that leads through the recording says where in the user's source it is. */
  @Test
  void recordsOnItsFirstLine() throws Exception {
    Path classes =
        compile(
            "lines",
            """
            package com.acme;
            import io.confingy.annotations.Track;
            @Track
            public class Model {
              public Model(java.util.Set<Object> set) {
                super();
              }
              public record Tracing() {
                public static StackTraceElement[] seen = {};
                @Override
                public int hashCode() {
                  seen = new Throwable().getStackTrace();
                  return 1;
                }
              }
            }
            """);

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      Class<?> tracing = loader.loadClass("com.acme.Model$Tracing");
      Object element = tracing.getConstructor().newInstance();
      Set<Object> set = new HashSet<>(List.of(element));
      loader.loadClass("com.acme.Model").getConstructor(Set.class).newInstance(set);

      StackTraceElement[] seen = (StackTraceElement[]) tracing.getField("seen").get(null);
      assertThat(Objects.requireNonNull(seen))
          .filteredOn(frame -> frame.getMethodName().equals("<init>"))
          .filteredOn(frame -> frame.getClassName().equals("com.acme.Model"))
          .singleElement()
          .extracting(StackTraceElement::getLineNumber)
          .isEqualTo(6);
    }
  }

  @Test
  void aBigOneIsWovenWithItsLongJumps() throws Exception {
    Path classes = compile("big", bigConstructor(3_000));

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      assertThat(recorded(loader, "com.acme.Model", 7)).contains("Model(size=7)");
    }
  }

  @Test
  void oneWithoutRoomIsLeftAloneWithANote() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("full"));
    DiagnosticCollector<JavaFileObject> said =
        OnDisk.compile(classes, List.of("-g:none"), source("full", bigConstructor(4_367)));

    assertThat(said.getDiagnostics())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.getKind()).isEqualTo(Diagnostic.Kind.NOTE);
              assertThat(note.getMessage(Locale.ROOT))
                  .startsWith("[ConfingyCannotWeave] The class file of `com.acme.Model`")
                  .contains("MethodTooLarge");
            });
    assertThat(Weaver.isWoven(Files.readAllBytes(model(classes)))).isFalse();
  }

  /** Since Java 25 there may be statements in front of {@code super(...)}. */
  @Test
  void statementsMayStandInFrontOfTheSuperclass() throws Exception {
    assumeTrue(Runtime.version().feature() >= 25, "Statements before super(...) are of Java 25.");
    Path classes =
        compile(
            "flexible",
            """
            package com.acme;
            import io.confingy.annotations.Track;
            @Track
            public class Model extends Thread {
              public Model(int size) {
                while (size > 3) {
                  size--;
                }
                String name;
                try {
                  name = Integer.toString(size);
                } catch (RuntimeException e) {
                  name = "none";
                }
                super(name);
              }
            }
            """);

    try (URLClassLoader loader = CompiledRuntime.loader(classes)) {
      assertThat(recorded(loader, "com.acme.Model", 7)).contains("Model(size=7)");
    }
  }

  private static String recorded(ClassLoader loader, String name, int size) throws Exception {
    Object made = loader.loadClass(name).getConstructor(int.class).newInstance(size);
    return String.valueOf(
        loader
            .loadClass("io.confingy.Confingy")
            .getMethod("recording", Object.class)
            .invoke(null, made));
  }

  /** Each statement takes 15 bytes, and the loop jumps over all of them. */
  private static String bigConstructor(int statements) {
    String statement = "      sum = sum * size + this.sum;\n";
    return """
        package com.acme;
        import io.confingy.annotations.Track;
        @Track
        public class Model {
          int sum;
          public Model(int size) {
            for (int i = 0; i < 2; i++) {
        """
        + statement.repeat(statements)
        + "    }\n  }\n}\n";
  }

  private Path compile(String name, String source, String... options) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(name));
    assertThat(OnDisk.compile(classes, List.of(options), source(name, source)).getDiagnostics())
        .isEmpty();
    return classes;
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve(name + "-src/com/acme/Model.java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Path model(Path classes) {
    return classes.resolve("com/acme/Model.class");
  }

  /** Lists the lines and the variables of the constructor, in order. */
  private static List<String> described(Path classes) throws IOException {
    List<String> described = new ArrayList<>();
    ClassVisitor lister =
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public @Nullable MethodVisitor visitMethod(
              int access,
              String name,
              String type,
              @Nullable String signature,
              String @Nullable [] exceptions) {
            return name.equals("<init>") ? new Lister(described) : null;
          }
        };
    new ClassReader(Files.readAllBytes(model(classes))).accept(lister, 0);
    // The recording has a line too, that of the statement in front of which it stands.
    List<String> distinct = new ArrayList<>();
    for (String each : described) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(each)) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private static final class Lister extends MethodVisitor {

    private final List<String> described;

    Lister(List<String> described) {
      super(Opcodes.ASM9);
      this.described = described;
    }

    @Override
    public void visitLineNumber(int line, Label start) {
      described.add("line " + line);
    }

    @Override
    public void visitLocalVariable(
        String name, String type, @Nullable String signature, Label start, Label end, int index) {
      described.add(name + " " + type);
    }
  }
}
