package dev.backcheck.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds what Java links at run time: every {@code invokedynamic}. */
final class Linkage extends ClassVisitor {

  private final List<String> found = new ArrayList<>();
  private String name = "";

  private Linkage() {
    super(Opcodes.ASM9);
  }

  /** The methods of a folder of classes that have such a call, and what links it. */
  static List<String> of(Path folder) throws IOException {
    Linkage linkage = new Linkage();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        new ClassReader(Files.readAllBytes(file)).accept(linkage, ClassReader.SKIP_DEBUG);
      }
    }
    return linkage.found;
  }

  @Override
  public void visit(int version, int access, String n, String s, String parent, String[] types) {
    name = n;
  }

  @Override
  public MethodVisitor visitMethod(int access, String method, String d, String s, String[] thrown) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitInvokeDynamicInsn(String what, String site, Handle by, Object... data) {
        String owner = by.getOwner().substring(by.getOwner().lastIndexOf('/') + 1);
        found.add(name + "." + method + ": " + owner + "." + by.getName());
      }
    };
  }
}
