package dev.backcheck.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.Method;

/**
 * Makes classes of lambdas and method references. Their bodies stay where the compiler put them,
 * and so do the numbers of their lines.
 */
final class PlainLambdas {

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
          if (!Linked.isLambda(by)) {
            super.visitInvokeDynamicInsn(what, site, by, data);
            return;
          }
          String plain = name + "$$Lambda" + count++;
          Method method = new Method(what, ((Type) data[0]).getDescriptor());
          LambdaClass lambda =
              new LambdaClass(plain, name, host, method, site, (Handle) data[1], (Type) data[2]);
          made.put(plain, lambda.bytes(version));
          nests.computeIfAbsent(host, first -> new ArrayList<>()).add(plain);
          lambda.callFrom(this);
        }
      };
    }
  }
}
