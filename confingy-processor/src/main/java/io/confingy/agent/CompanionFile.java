package io.confingy.agent;

import io.confingy.weaver.Maker;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the class file of a companion says of how it makes objects. */
final class CompanionFile extends ClassVisitor {

  private final String recipe;
  private final String type;
  private @Nullable String method;
  private String parameters = "";
  private String recipeMethod = Maker.OF;

  private CompanionFile(String recipe, String type) {
    super(Opcodes.ASM9);
    this.recipe = recipe;
    this.type = type;
  }

  /**
   * Returns the constructor or method that is called by the {@code create} method of a companion,
   * or nothing where the class is none.
   *
   * @param type the internal name of the tracked class
   */
  static Optional<Maker> maker(byte[] content, String type) {
    ClassReader reader = new ClassReader(content);
    if (!"io/confingy/Lazy".equals(reader.getSuperName())) {
      return Optional.empty();
    }
    CompanionFile file = new CompanionFile(reader.getClassName(), type);
    reader.accept(file, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return Optional.ofNullable(file.method)
        .map(method -> new Maker(method, file.parameters, file.recipe, file.recipeMethod));
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    if (isStatic && name.equals(Maker.ONLY_RECIPE)) {
      recipeMethod = name;
    }
    if (!name.equals("create")) {
      return null;
    }
    String taken = descriptor.substring(0, descriptor.indexOf(')') + 1);
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String called, String calledDescriptor, boolean isInterface) {
        if (owner.equals(type) && calledDescriptor.startsWith(taken)) {
          method = called;
          parameters = taken;
        }
      }
    };
  }
}
