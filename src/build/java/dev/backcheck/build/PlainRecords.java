package dev.backcheck.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes out the methods of a record that {@code java.lang.runtime.ObjectMethods} would make. They
 * compare, sum up and say the components in the order in which they are declared, as those do.
 */
final class PlainRecords extends ClassVisitor {

  private static final Type OBJECTS = Type.getObjectType("java/util/Objects");
  private static final Type STRINGS = Type.getType(StringBuilder.class);
  private static final int HELPER =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final Map<String, String> needed = new TreeMap<>();
  private final List<Handle> fields = new ArrayList<>();
  private String name = "";
  private String simpleName = "";

  PlainRecords(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(int version, int access, String n, String s, String parent, String[] types) {
    name = n;
    simpleName = n.substring(n.lastIndexOf('/') + 1);
    super.visit(version, access, n, s, parent, types);
  }

  @Override
  public void visitInnerClass(
      String n, @Nullable String outer, @Nullable String inner, int access) {
    if (n.equals(name) && inner != null) {
      simpleName = inner;
    }
    super.visitInnerClass(n, outer, inner, access);
  }

  @Override
  public MethodVisitor visitMethod(int access, String n, String d, String s, String[] thrown) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, n, d, s, thrown)) {
      @Override
      public void visitInvokeDynamicInsn(String what, String site, Handle by, Object... data) {
        if (!Linked.isRecord(by)) {
          super.visitInvokeDynamicInsn(what, site, by, data);
          return;
        }
        // Behind the class and the names of the components stand their fields.
        fields.clear();
        List.of(data).subList(2, data.length).forEach(field -> fields.add((Handle) field));
        needed.put(what, site);
        visitMethodInsn(Opcodes.INVOKESTATIC, name, "plain$" + what, site, false);
      }
    };
  }

  @Override
  public void visitEnd() {
    needed.forEach(this::helper);
    super.visitEnd();
  }

  private void helper(String what, String site) {
    Method method = new Method("plain$" + what, site);
    GeneratorAdapter code = new GeneratorAdapter(HELPER, method, null, null, cv);
    switch (what) {
      case "equals" -> equals(code);
      case "hashCode" -> hashCode(code);
      case "toString" -> toString(code);
      default -> throw new IllegalStateException("records have no " + what);
    }
    code.endMethod();
  }

  private void equals(GeneratorAdapter code) {
    Label same = code.newLabel();
    Label different = code.newLabel();
    code.loadArg(0);
    code.loadArg(1);
    code.ifCmp(self(), GeneratorAdapter.EQ, same);
    code.loadArg(1);
    code.instanceOf(self());
    code.ifZCmp(GeneratorAdapter.EQ, different);
    for (Handle field : fields) {
      code.loadArg(0);
      get(code, field);
      code.loadArg(1);
      code.checkCast(self());
      get(code, field);
      compare(code, type(field), different);
    }
    mark(code, same);
    code.push(true);
    code.returnValue();
    mark(code, different);
    code.push(false);
    code.returnValue();
  }

  private void compare(GeneratorAdapter code, Type type, Label different) {
    switch (type.getSort()) {
      // By compare: NaN equals itself, and the two zeros differ.
      case Type.FLOAT, Type.DOUBLE -> {
        code.invokeStatic(box(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
        code.ifZCmp(GeneratorAdapter.NE, different);
      }
      case Type.ARRAY, Type.OBJECT -> {
        code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
        code.ifZCmp(GeneratorAdapter.EQ, different);
      }
      default -> code.ifCmp(type, GeneratorAdapter.NE, different);
    }
  }

  private void hashCode(GeneratorAdapter code) {
    code.push(0);
    for (Handle field : fields) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadArg(0);
      get(code, field);
      Type type = type(field);
      if (Conversion.isPrimitive(type)) {
        code.invokeStatic(box(type), new Method("hashCode", Type.INT_TYPE, new Type[] {type}));
      } else {
        code.invokeStatic(OBJECTS, Method.getMethod("int hashCode (Object)"));
      }
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private void toString(GeneratorAdapter code) {
    String text = simpleName + "[";
    code.newInstance(STRINGS);
    code.dup();
    code.invokeConstructor(STRINGS, Method.getMethod("void <init> ()"));
    for (Handle field : fields) {
      append(code, text + field.getName() + "=");
      code.loadArg(0);
      get(code, field);
      Type type = type(field);
      if (Conversion.isPrimitive(type)) {
        code.valueOf(type);
      }
      code.invokeVirtual(STRINGS, Method.getMethod("StringBuilder append (Object)"));
      text = ", ";
    }
    append(code, fields.isEmpty() ? text + "]" : "]");
    code.invokeVirtual(STRINGS, Method.getMethod("String toString ()"));
    code.returnValue();
  }

  private static void append(GeneratorAdapter code, String text) {
    code.push(text);
    code.invokeVirtual(STRINGS, Method.getMethod("StringBuilder append (String)"));
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private static Type type(Handle field) {
    return Type.getType(field.getDesc());
  }

  private static Type box(Type primitive) {
    return Conversion.boxOf(primitive);
  }

  private void get(GeneratorAdapter code, Handle field) {
    code.getField(self(), field.getName(), type(field));
  }

  // Nothing is on the stack where these branches meet.
  private void mark(GeneratorAdapter code, Label label) {
    code.mark(label);
    Object[] arguments = {name, "java/lang/Object"};
    code.visitFrame(Opcodes.F_NEW, arguments.length, arguments, 0, new Object[0]);
  }
}
