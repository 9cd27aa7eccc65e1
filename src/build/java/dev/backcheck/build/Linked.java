package dev.backcheck.build;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which call sites the step takes out. Lambdas that can be serialized, or that have more than one
 * interface, are linked by {@code altMetafactory} and stay as they are.
 */
final class Linked extends ClassVisitor {

  private boolean found;

  private Linked() {
    super(Opcodes.ASM9);
  }

  /** Whether a class has such a call site. */
  static boolean isIn(ClassReader reader) {
    Linked search = new Linked();
    reader.accept(search, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return search.found;
  }

  /** Whether the call site makes an object for a lambda or a method reference. */
  static boolean isLambda(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && bootstrap.getName().equals("metafactory");
  }

  /** Whether the call site stands for a method that every record has. */
  static boolean isRecord(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods");
  }

  @Override
  public MethodVisitor visitMethod(int access, String n, String d, String s, String[] thrown) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitInvokeDynamicInsn(String what, String site, Handle by, Object... data) {
        found |= isLambda(by) || isRecord(by);
      }
    };
  }
}
