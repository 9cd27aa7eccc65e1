package dev.backcheck.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Makes a class of each table among the resources, which says the text of it: out of the archive
 * that takes microseconds, while the first resource of a process has Java open the jar and read the
 * list of all that is in it. Where there is no such class, the resource is read.
 */
final class PlainTables {

  private static final Pattern TABLE = Pattern.compile("(.*)\\.(tsv|csv)");
  private static final String MADE = "$$Table.class";
  private static final Type OBJECT = Type.getType(Object.class);

  // What a constant can hold, in bytes.
  private static final int MOST = 65_535;

  private PlainTables() {}

  /**
   * Writes the classes that are missing or say something else, and removes those whose tables are
   * gone.
   *
   * @throws IOException when the folder cannot be read or written
   */
  static void rewrite(Path folder) throws IOException {
    Map<Path, byte[]> wanted = new HashMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Matcher name = TABLE.matcher(file.getFileName().toString());
      byte[] text = name.matches() ? Files.readAllBytes(file) : new byte[0];
      if (name.matches() && text.length <= MOST) {
        String simple = (name.group(1) + "_" + name.group(2)).replace('-', '_');
        Path made = file.resolveSibling(simple + MADE);
        String path = folder.relativize(made).toString().replace('\\', '/');
        wanted.put(made, saying(path, new String(text, StandardCharsets.UTF_8)));
      }
    }
    for (Map.Entry<Path, byte[]> made : wanted.entrySet()) {
      if (!Files.exists(made.getKey())
          || !Arrays.equals(made.getValue(), Files.readAllBytes(made.getKey()))) {
        Files.write(made.getKey(), made.getValue());
      }
    }
    for (Path file : files) {
      if (file.toString().endsWith(MADE) && !wanted.containsKey(file)) {
        Files.delete(file);
      }
    }
  }

  private static byte[] saying(String path, String text) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String name = path.substring(0, path.length() - ".class".length());
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(Opcodes.V17, access, name, null, OBJECT.getInternalName(), new String[0]);
    Method init = Method.getMethod("void <init> ()");
    GeneratorAdapter constructor =
        new GeneratorAdapter(Opcodes.ACC_PUBLIC, init, null, null, writer);
    constructor.loadThis();
    constructor.invokeConstructor(OBJECT, init);
    constructor.returnValue();
    constructor.endMethod();
    Method said = Method.getMethod("String toString ()");
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, said, null, null, writer);
    code.push(text);
    code.returnValue();
    code.endMethod();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
