package io.confingy.weaver;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.SerialVersionUIDAdder;

/**
 * Gives a serializable class that has no {@code serialVersionUID} the one that Java computes for
 * it, which weaving would change.
 */
final class VersionKeeper extends SerialVersionUIDAdder {

  VersionKeeper(ClassVisitor next) {
    super(RecipeField.API, next);
  }

  @Override
  protected void addSVUID(long version) {
    int access =
        Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    cv.visitField(access, "serialVersionUID", "J", null, version).visitEnd();
  }
}
