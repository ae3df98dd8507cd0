package io.confingy.weaver;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.AdviceAdapter;

/**
 * Puts into a constructor, or factory method, what records its arguments.
 *
 * <p>A recipe is made on entry, before any code of the user's can reassign a parameter or change
 * what it refers to. A constructor hands it to the object as soon as {@code super(...)} or {@code
 * this(...)} has returned: from then on the object may be seen elsewhere. A factory method hands it
 * over where it returns. In source it would read:
 *
 * <pre>{@code
 * Model(int layers) {
 *   Object recipe;
 *   try {
 *     recipe = LazyModel.of(layers);
 *   } catch (RuntimeException e) {
 *     recipe = Woven.failed(e);
 *   }
 *   super();
 *   Woven.constructed(this, Model.class, recipe);
 *   ...
 * }
 * }</pre>
 *
 * <p>What is added goes to {@code mv} itself: the adapters in between translate the user's code,
 * and would take it for that.
 */
final class RecordingMethod extends AdviceAdapter {

  /** The class whose methods woven code calls. */
  static final String RUNTIME = "io/confingy/Woven";

  private static final String OBJECT = "java/lang/Object";
  private static final String EXCEPTION = "java/lang/RuntimeException";
  private static final Type OBJECT_TYPE = Type.getObjectType(OBJECT);

  private final String owner;
  private final Maker maker;
  private final Type[] parameters;
  private final int firstLine;
  private int recipe;

  RecordingMethod(
      MethodVisitor next, String owner, Maker maker, int access, String descriptor, int firstLine) {
    super(RecipeField.API, next, access, maker.name(), descriptor);
    this.owner = owner;
    this.maker = maker;
    this.parameters = Type.getArgumentTypes(descriptor);
    this.firstLine = firstLine;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    recipe = newLocal(OBJECT_TYPE);
    Label start = new Label();
    Label end = new Label();
    Label handler = new Label();
    Label next = new Label();
    mv.visitTryCatchBlock(start, end, handler, EXCEPTION);
    mv.visitLabel(start);
    if (firstLine > 0) {
      mv.visitLineNumber(firstLine, start);
    }
    loadParameters();
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        maker.recipe(),
        maker.recipeMethod(),
        maker.recipeDescriptor(),
        false);
    mv.visitVarInsn(Opcodes.ASTORE, recipe);
    mv.visitLabel(end);
    mv.visitJumpInsn(Opcodes.GOTO, next);
    mv.visitLabel(handler);
    frame(new Object[] {EXCEPTION}, false);
    callRuntime("failed", "(L" + EXCEPTION + ";)L" + OBJECT + ";");
    mv.visitVarInsn(Opcodes.ASTORE, recipe);
    mv.visitLabel(next);
    frame(new Object[0], true);
    // The user's code may begin with a frame of its own, and there is one a position.
    mv.visitInsn(Opcodes.NOP);
  }

  private void loadParameters() {
    int local = maker.isConstructor() ? 1 : 0;
    for (Type type : parameters) {
      mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
  }

  /** Tells the verifier what there is: the parameters and, once it was made, the recipe. */
  private void frame(Object[] stack, boolean isMade) {
    List<Object> locals = new ArrayList<>();
    if (maker.isConstructor()) {
      locals.add(Opcodes.UNINITIALIZED_THIS);
    }
    for (Type type : parameters) {
      locals.add(verified(type));
    }
    if (isMade) {
      locals.add(OBJECT);
    }
    mv.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.length, stack);
  }

  private static Object verified(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> Opcodes.INTEGER;
      case Type.FLOAT -> Opcodes.FLOAT;
      case Type.LONG -> Opcodes.LONG;
      case Type.DOUBLE -> Opcodes.DOUBLE;
      default -> type.getInternalName();
    };
  }

  /** Called where {@code super(...)} or {@code this(...)} has returned. */
  @Override
  protected void onMethodEnter() {
    if (maker.isConstructor()) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitLdcInsn(Type.getObjectType(owner));
      mv.visitVarInsn(Opcodes.ALOAD, recipe);
      callRuntime("constructed", "(L" + OBJECT + ";Ljava/lang/Class;L" + OBJECT + ";)V");
    }
  }

  @Override
  protected void onMethodExit(int opcode) {
    if (!maker.isConstructor() && opcode == Opcodes.ARETURN) {
      mv.visitInsn(Opcodes.DUP);
      mv.visitVarInsn(Opcodes.ALOAD, recipe);
      callRuntime("returned", "(L" + OBJECT + ";L" + OBJECT + ";)V");
    }
  }

  private void callRuntime(String method, String descriptor) {
    mv.visitMethodInsn(Opcodes.INVOKESTATIC, RUNTIME, method, descriptor, false);
  }
}
