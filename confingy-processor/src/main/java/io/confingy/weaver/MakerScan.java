package io.confingy.weaver;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Looks whether a class has the constructor or method that makes its objects, and where. */
final class MakerScan extends ClassVisitor {

  private final Maker maker;
  private boolean found;
  private int line;

  private MakerScan(Maker maker) {
    super(RecipeField.API);
    this.maker = maker;
  }

  static MakerScan of(ClassReader reader, Maker maker) {
    MakerScan scan = new MakerScan(maker);
    reader.accept(scan, ClassReader.SKIP_FRAMES);
    return scan;
  }

  boolean isThere() {
    return found;
  }

  /** Returns the line of its first statement, or 0 where the class file tells no lines. */
  int firstLine() {
    return line;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    if (!maker.is(name, descriptor)) {
      return null;
    }
    found = true;
    return new MethodVisitor(RecipeField.API) {
      @Override
      public void visitLineNumber(int number, Label start) {
        line = line == 0 ? number : line;
      }
    };
  }
}
