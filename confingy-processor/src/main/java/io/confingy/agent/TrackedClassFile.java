package io.confingy.agent;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** What the class file of a tracked class says of the name of its companion. */
final class TrackedClassFile {

  private final ClassReader reader;
  private final Map<String, Nested> nested = new HashMap<>();

  private TrackedClassFile(ClassReader reader) {
    this.reader = reader;
  }

  /**
   * A class inside another.
   *
   * @param outer the internal name of the class around it
   * @param simpleName its own name
   */
  private record Nested(String outer, String simpleName) {}

  static TrackedClassFile of(byte[] content) {
    TrackedClassFile file = new TrackedClassFile(new ClassReader(content));
    int rest = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    file.reader.accept(file.new NestedClasses(), rest);
    return file;
  }

  /** Returns the internal name of the class. */
  String name() {
    return reader.getClassName();
  }

  /** Returns the internal name of its companion, such as {@code com/acme/LazyOuter_Inner}. */
  String companion() {
    String around = name();
    StringBuilder simpleNames = new StringBuilder();
    for (Nested each = nested.get(around); each != null; each = nested.get(around)) {
      simpleNames.insert(0, "_" + each.simpleName());
      around = each.outer();
    }
    int end = around.lastIndexOf('/') + 1;
    return around.substring(0, end) + "Lazy" + around.substring(end) + simpleNames;
  }

  /** Returns whether it could be serializable, as far as can be told without its superclasses. */
  boolean mayBeSerializable() {
    return reader.getInterfaces().length > 0 || !"java/lang/Object".equals(reader.getSuperName());
  }

  private final class NestedClasses extends ClassVisitor {

    NestedClasses() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visitInnerClass(
        String name, @Nullable String outer, @Nullable String simpleName, int access) {
      if (outer != null && simpleName != null) {
        nested.put(name, new Nested(outer, simpleName));
      }
    }
  }
}
