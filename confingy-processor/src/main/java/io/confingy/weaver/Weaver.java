package io.confingy.weaver;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/**
 * Rewrites the class file of a tracked class so that its constructor, or factory method, records
 * the arguments, and each object carries the recipe it was made from.
 */
public final class Weaver {

  private Weaver() {}

  /**
   * Weaves a class.
   *
   * @param classFile the class as the compiler wrote it
   * @param isSerializable whether it implements {@code Serializable}, by whatever way
   * @param maker what makes its objects
   * @return the woven class; the same array where it was woven before, or has no such constructor
   *     or method
   * @throws IllegalArgumentException if the class file is of a Java version later than is known
   * @throws IndexOutOfBoundsException if the constructor or method has no room for more code
   */
  public static byte[] weave(byte[] classFile, boolean isSerializable, Maker maker) {
    ClassReader reader = new ClassReader(classFile);
    MakerScan scan = MakerScan.of(reader, maker);
    boolean hasField = RecipeField.fits(reader);
    if (!scan.isThere() || (maker.isConstructor() && !hasField) || isWoven(classFile)) {
      return classFile;
    }
    // With the constant pool of the class, what is not changed is copied byte for byte, stack maps
    // included.
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    ClassVisitor weaving = new RecordingClass(writer, maker, scan.firstLine());
    if (hasField) {
      weaving = new RecipeField(weaving);
      // Computed from the class as it was before, which is why it comes first.
      weaving = isSerializable ? new VersionKeeper(weaving) : weaving;
    }
    reader.accept(weaving, ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }

  /** Returns whether a class itself, not a superclass, was woven. */
  public static boolean isWoven(byte[] classFile) {
    return mentions(classFile, RecordingMethod.RUNTIME);
  }

  /** Returns the name of a class as {@code Class.getName} does. */
  public static String nameOf(byte[] classFile) {
    return new ClassReader(classFile).getClassName().replace('/', '.');
  }

  /** Returns whether a class file has a string, as a name or a descriptor. */
  public static boolean mentions(byte[] classFile, String constant) {
    byte[] text = constant.getBytes(StandardCharsets.UTF_8);
    // Each is preceded by its length in two bytes, so that none is taken for a part of another.
    byte[] sought = new byte[text.length + 2];
    sought[0] = (byte) (text.length >>> Byte.SIZE);
    sought[1] = (byte) text.length;
    System.arraycopy(text, 0, sought, 2, text.length);
    for (int i = 0; i <= classFile.length - sought.length; i++) {
      if (classFile[i] == sought[0]
          && Arrays.equals(classFile, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }
}
