package io.confingy.weaver;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/** Has the constructor or method that makes the objects of a class record its arguments. */
final class RecordingClass extends ClassVisitor {

  private final Maker maker;
  private final int firstLine;
  private String owner = "";

  RecordingClass(ClassVisitor next, Maker maker, int firstLine) {
    super(RecipeField.API, next);
    this.maker = maker;
    this.firstLine = firstLine;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      String superName,
      String[] interfaces) {
    owner = name;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
    if (!maker.is(name, descriptor)) {
      return method;
    }
    return new RecordingMethod(method, owner, maker, access, descriptor, firstLine);
  }
}
