import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Writes out the methods of a record that {@code java.lang.runtime.ObjectMethods} would make. */
final class PlainRecords extends ClassVisitor {

  private static final String BOOTSTRAP = "java/lang/runtime/ObjectMethods";
  private static final Type OBJECTS = Type.getObjectType("java/util/Objects");
  private static final int HELPER =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final Map<String, String> needed = new LinkedHashMap<>();
  private List<Handle> fields = List.of();
  private String name = "";

  PlainRecords(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public void visit(int version, int access, String n, String s, String parent, String[] types) {
    name = n;
    super.visit(version, access, n, s, parent, types);
  }

  @Override
  public MethodVisitor visitMethod(int access, String n, String d, String s, String[] thrown) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, n, d, s, thrown)) {
      @Override
      public void visitInvokeDynamicInsn(String what, String site, Handle by, Object... data) {
        if (!by.getOwner().equals(BOOTSTRAP)) {
          super.visitInvokeDynamicInsn(what, site, by, data);
          return;
        }
        // Behind the class and the names of the components stand their fields.
        fields = List.of(data).subList(2, data.length).stream().map(Handle.class::cast).toList();
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
    Type self = Type.getObjectType(name);
    code.loadArg(1);
    code.instanceOf(self);
    orElseFalse(code);
    for (Handle field : fields) {
      code.loadArg(0);
      get(code, field);
      code.loadArg(1);
      code.checkCast(self);
      get(code, field);
      code.invokeStatic(OBJECTS, Method.getMethod("boolean equals (Object, Object)"));
      orElseFalse(code);
    }
    code.push(true);
    code.returnValue();
  }

  private void orElseFalse(GeneratorAdapter code) {
    Label on = code.newLabel();
    code.ifZCmp(GeneratorAdapter.NE, on);
    code.push(false);
    code.returnValue();
    code.mark(on);
    code.visitFrame(Opcodes.F_NEW, 2, new Object[] {name, "java/lang/Object"}, 0, new Object[0]);
  }

  private void hashCode(GeneratorAdapter code) {
    code.push(0);
    for (Handle field : fields) {
      code.push(31);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      code.loadArg(0);
      get(code, field);
      code.invokeStatic(OBJECTS, Method.getMethod("int hashCode (Object)"));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
    code.returnValue();
  }

  private void toString(GeneratorAdapter code) {
    Type builder = Type.getType(StringBuilder.class);
    String text = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1) + "[";
    code.newInstance(builder);
    code.dup();
    code.invokeConstructor(builder, Method.getMethod("void <init> ()"));
    for (Handle field : fields) {
      code.push(text + field.getName() + "=");
      code.invokeVirtual(builder, Method.getMethod("StringBuilder append (String)"));
      code.loadArg(0);
      get(code, field);
      code.invokeVirtual(builder, Method.getMethod("StringBuilder append (Object)"));
      text = ", ";
    }
    code.push(fields.isEmpty() ? text + "]" : "]");
    code.invokeVirtual(builder, Method.getMethod("StringBuilder append (String)"));
    code.invokeVirtual(builder, Method.getMethod("String toString ()"));
    code.returnValue();
  }

  private void get(GeneratorAdapter code, Handle field) {
    Type type = Type.getType(field.getDesc());
    code.getField(Type.getObjectType(name), field.getName(), type);
    if (type.getSort() < Type.ARRAY) {
      code.valueOf(type);
    }
  }
}
