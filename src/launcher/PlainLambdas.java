import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/** Makes classes of lambdas and method references. */
final class PlainLambdas {

  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final Type OBJECT = Type.getType(Object.class);
  private static final int FINAL = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;

  private final Map<String, byte[]> made = new LinkedHashMap<>();
  private final Map<String, List<String>> nests = new HashMap<>();

  /** The classes that were made, by their internal names. */
  Map<String, byte[]> made() {
    return made;
  }

  /** The classes that were made for the lambdas of a class and of those nested in it. */
  List<String> nest(String host) {
    return nests.getOrDefault(host, List.of());
  }

  /** Replaces the lambdas of a class. */
  ClassVisitor visitor(ClassVisitor next) {
    return new Replacing(next);
  }

  private final class Replacing extends ClassVisitor {

    private String name = "";
    private String host = "";
    private int version;
    private int count;

    Replacing(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(int v, int access, String n, String s, String parent, String[] types) {
      version = v;
      name = n;
      host = n;
      super.visit(v, access, n, s, parent, types);
    }

    @Override
    public void visitNestHost(String nestHost) {
      host = nestHost;
      super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(int access, String n, String d, String s, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, n, d, s, thrown)) {
        @Override
        public void visitInvokeDynamicInsn(String what, String site, Handle by, Object... data) {
          if (!by.getOwner().equals(FACTORY) || !by.getName().equals("metafactory")) {
            super.visitInvokeDynamicInsn(what, site, by, data);
            return;
          }
          String plain = name + "$$" + count++;
          Method method = new Method(what, ((Type) data[0]).getDescriptor());
          made.put(plain, classFor(plain, method, site, (Handle) data[1], (Type) data[2]));
          nests.computeIfAbsent(host, first -> new ArrayList<>()).add(plain);
          visitMethodInsn(Opcodes.INVOKESTATIC, plain, "of", site, false);
        }
      };
    }

    // A class with a field for each captured value, a factory, and the method of the interface.
    private byte[] classFor(String plain, Method method, String site, Handle body, Type actual) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      String[] types = {Type.getReturnType(site).getInternalName()};
      writer.visit(version, FINAL, plain, null, OBJECT.getInternalName(), types);
      writer.visitNestHost(host);
      Type self = Type.getObjectType(plain);
      Type[] captured = Type.getArgumentTypes(site);
      for (int i = 0; i < captured.length; i++) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(access, "c" + i, captured[i].getDescriptor(), null, null).visitEnd();
      }
      constructor(writer, self, captured);
      factory(writer, self, site);
      call(writer, self, method, captured, body, actual);
      writer.visitEnd();
      return writer.toByteArray();
    }
  }

  private static void constructor(ClassVisitor writer, Type self, Type[] captured) {
    Method init = new Method("<init>", Type.VOID_TYPE, captured);
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PRIVATE, init, null, null, writer);
    code.loadThis();
    code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self, "c" + i, captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private static void factory(ClassVisitor writer, Type self, String site) {
    Method of = new Method("of", site);
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, of, null, null, writer);
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, new Method("<init>", Type.VOID_TYPE, of.getArgumentTypes()));
    code.returnValue();
    code.endMethod();
  }

  private static void call(
      ClassVisitor writer, Type self, Method method, Type[] captured, Handle body, Type actual) {
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, null, null, writer);
    Type owner = Type.getObjectType(body.getOwner());
    boolean creates = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (creates) {
      code.newInstance(owner);
      code.dup();
    } else if (body.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(0, owner);
    }
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, "c" + i, captured[i]);
      adapt(code, captured[i], wanted.get(i));
    }
    Type[] erased = method.getArgumentTypes();
    for (int i = 0; i < erased.length; i++) {
      Type given = actual.getArgumentTypes()[i];
      code.loadArg(i);
      adapt(code, erased[i], given);
      adapt(code, given, wanted.get(captured.length + i));
    }
    int opcode = opcode(body);
    code.visitMethodInsn(
        opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type result = creates ? owner : Type.getReturnType(body.getDesc());
    if (method.getReturnType().equals(Type.VOID_TYPE)) {
      drop(code, result);
    } else {
      adapt(code, result, actual.getReturnType());
      adapt(code, actual.getReturnType(), method.getReturnType());
    }
    code.returnValue();
    code.endMethod();
  }

  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      // Private methods, too: the class belongs to their nest.
      default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private static void drop(GeneratorAdapter code, Type result) {
    if (result.getSize() == 2) {
      code.pop2();
    } else if (result.getSize() == 1) {
      code.pop();
    }
  }

  private static void adapt(GeneratorAdapter code, Type from, Type to) {
    boolean boxed = from.getSort() >= Type.ARRAY;
    boolean box = to.getSort() >= Type.ARRAY;
    if (from.equals(to) || (boxed && to.equals(OBJECT))) {
      return;
    }
    if (!boxed && !box) {
      code.cast(from, to);
    } else if (!boxed) {
      code.valueOf(from);
    } else if (!box) {
      code.unbox(to);
    } else {
      code.checkCast(to);
    }
  }
}
