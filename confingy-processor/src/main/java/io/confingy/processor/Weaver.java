package io.confingy.processor;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/**
 * Rewrites the class file of a tracked class so that each object carries the recipe it was made
 * from.
 */
final class Weaver {

  private Weaver() {}

  /**
   * Weaves a class.
   *
   * @param classFile the class as the compiler wrote it
   * @param isSerializable whether it implements {@code Serializable}, by whatever way
   * @return the class with the recipe's field; the same array where it has that already or can have
   *     none, as an interface with a factory method, a record or an enum
   * @throws IllegalArgumentException if the class file is of a Java version later than is known
   */
  static byte[] weave(byte[] classFile, boolean isSerializable) {
    ClassReader reader = new ClassReader(classFile);
    if (!RecipeField.fits(reader) || RecipeField.isIn(reader)) {
      return classFile;
    }
    // With the constant pool of the class, what is not changed is copied byte for byte, stack maps
    // included.
    ClassWriter writer = new ClassWriter(reader, 0);
    ClassVisitor weaving = new RecipeField(writer);
    // Computed from the class as it was before, which is why it comes first.
    reader.accept(isSerializable ? new VersionKeeper(weaving) : weaving, 0);
    return writer.toByteArray();
  }

  /** Returns the name of a class as {@code Class.getName} does. */
  static String nameOf(byte[] classFile) {
    return new ClassReader(classFile).getClassName().replace('/', '.');
  }
}
