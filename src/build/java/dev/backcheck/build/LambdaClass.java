package dev.backcheck.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class of one lambda: a field for each captured value, a way to an object of it, and the
 * method of the interface, which calls the body.
 *
 * @param name the internal name of the class
 * @param around the class that the lambda stands in
 * @param host the class to whose nest it belongs, because bodies are private
 * @param method the method of the interface, with its types erased
 * @param site the types of the captured values, and that of the interface
 * @param body what is to be called
 * @param actual the types of the interface's method, generic ones as they are for this lambda
 */
record LambdaClass(
    String name, String around, String host, Method method, String site, Handle body, Type actual) {

  private static final Type OBJECT = Type.getType(Object.class);
  private static final String ONLY = "ONLY";
  private static final String FACTORY = "of";
  private static final int CLASS = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
  private static final int MADE = Opcodes.ACC_SYNTHETIC;

  /** The class, in the format of the version of its host. */
  byte[] bytes(int version) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] types = {Type.getReturnType(site).getInternalName()};
    writer.visit(version, CLASS, name, null, OBJECT.getInternalName(), types);
    writer.visitNestHost(host);
    // To tools it is an anonymous class of the one that the lambda stands in.
    writer.visitOuterClass(around, null, null);
    writer.visitInnerClass(name, null, null, CLASS & ~Opcodes.ACC_SUPER);
    constructor(writer);
    if (captured().length == 0) {
      onlyObject(writer);
    } else {
      factory(writer);
    }
    call(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Puts the object on the stack in place of the captured values. */
  void callFrom(MethodVisitor code) {
    if (captured().length == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, type().getDescriptor());
    } else {
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, FACTORY, site, false);
    }
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private Type type() {
    return Type.getReturnType(site);
  }

  private Type[] captured() {
    return Type.getArgumentTypes(site);
  }

  private Method init() {
    return new Method("<init>", Type.VOID_TYPE, captured());
  }

  private void constructor(ClassVisitor writer) {
    Type[] captured = captured();
    GeneratorAdapter code = method(writer, Opcodes.ACC_PRIVATE, init());
    code.loadThis();
    code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
    for (int i = 0; i < captured.length; i++) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL | MADE;
      writer.visitField(access, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
      code.loadThis();
      code.loadArg(i);
      code.putField(self(), "c" + i, captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  // A lambda that captures nothing is one object for ever, as it is when Java links it.
  private void onlyObject(ClassVisitor writer) {
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | MADE;
    writer.visitField(access, ONLY, type().getDescriptor(), null, null).visitEnd();
    GeneratorAdapter code =
        method(writer, Opcodes.ACC_STATIC, Method.getMethod("void <clinit> ()"));
    code.newInstance(self());
    code.dup();
    code.invokeConstructor(self(), init());
    code.putStatic(self(), ONLY, type());
    code.returnValue();
    code.endMethod();
  }

  private void factory(ClassVisitor writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_STATIC, new Method(FACTORY, site));
    code.newInstance(self());
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self(), init());
    code.returnValue();
    code.endMethod();
  }

  private void call(ClassVisitor writer) {
    GeneratorAdapter code = method(writer, Opcodes.ACC_PUBLIC, method);
    Conversion conversion = new Conversion(code);
    Type owner = Type.getObjectType(body.getOwner());
    boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (creates) {
      code.newInstance(owner);
      code.dup();
    } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(0, owner);
    }
    Type[] captured = captured();
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self(), "c" + i, captured[i]);
      conversion.of(captured[i], wanted.get(i));
    }
    Type[] erased = method.getArgumentTypes();
    for (int i = 0; i < erased.length; i++) {
      Type given = actual.getArgumentTypes()[i];
      code.loadArg(i);
      conversion.of(erased[i], given);
      conversion.of(given, wanted.get(captured.length + i));
    }
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result = creates ? owner : Type.getReturnType(body.getDesc());
    conversion.of(result, actual.getReturnType());
    conversion.of(actual.getReturnType(), method.getReturnType());
    code.returnValue();
    code.endMethod();
  }

  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // Private methods, too: the class belongs to their nest.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static GeneratorAdapter method(ClassVisitor writer, int access, Method method) {
    return new GeneratorAdapter(access | MADE, method, null, null, writer);
  }
}
