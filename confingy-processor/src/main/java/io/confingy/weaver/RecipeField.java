package io.confingy.weaver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Adds the field for what is recorded, and the methods of {@code RecordedInstance} that read and
 * write it.
 *
 * <p>The methods are virtual: where a superclass is woven too, those of the subclass are the ones
 * that are called, and the superclass's field stays empty.
 */
final class RecipeField extends ClassVisitor {

  static final int API = Opcodes.ASM9;

  private static final String CARRIER = "io/confingy/RecordedInstance";
  private static final String NAME = "confingy$recorded";
  private static final String TYPE = "Ljava/lang/Object;";
  private static final String GETTER = "()" + TYPE;
  private static final String SETTER = "(" + TYPE + ")V";

  private String owner = "";

  RecipeField(ClassVisitor next) {
    super(API, next);
  }

  /** Returns whether a class can have fields of its objects that its source does not list. */
  static boolean fits(ClassReader reader) {
    boolean isClass = (reader.getAccess() & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM)) == 0;
    return isClass && !"java/lang/Record".equals(reader.getSuperName());
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
    String[] more = Arrays.copyOf(interfaces, interfaces.length + 1);
    more[interfaces.length] = CARRIER;
    // Where there is a generic signature it lists the interfaces once more.
    String moreGeneric = signature == null ? null : signature + "L" + CARRIER + ";";
    super.visit(version, access, name, moreGeneric, superName, more);
  }

  @Override
  public void visitEnd() {
    int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_TRANSIENT | Opcodes.ACC_SYNTHETIC;
    super.visitField(field, NAME, TYPE, null, null).visitEnd();
    addGetter();
    addSetter();
    super.visitEnd();
  }

  private void addGetter() {
    MethodVisitor code = startMethod(GETTER);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitFieldInsn(Opcodes.GETFIELD, owner, NAME, TYPE);
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(1, 1);
    code.visitEnd();
  }

  private void addSetter() {
    MethodVisitor code = startMethod(SETTER);
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitFieldInsn(Opcodes.PUTFIELD, owner, NAME, TYPE);
    code.visitInsn(Opcodes.RETURN);
    code.visitMaxs(2, 2);
    code.visitEnd();
  }

  private MethodVisitor startMethod(String descriptor) {
    int method = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor code = super.visitMethod(method, NAME, descriptor, null, null);
    code.visitCode();
    return code;
  }
}
