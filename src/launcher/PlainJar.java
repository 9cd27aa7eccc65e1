import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Takes invokedynamic out of our classes in the executable jar, as part of the build.
 *
 * <p>A lambda, and {@code equals} or {@code hashCode} of a record, is linked when it is first
 * reached: that takes 0.1 ms and more, a check reaches hundreds of them, and on JDK 17 no archive
 * keeps the result. Ordinary classes and methods come out of the archive in a fifth of that. See
 * src/docs/performance.md for what it gives. The library jar stays as the compiler wrote it.
 */
final class PlainJar {

  private static final String OURS = "dev/backcheck/";

  private final Path jar;
  private final PlainLambdas lambdas = new PlainLambdas();
  private final Map<String, byte[]> changed = new LinkedHashMap<>();

  private PlainJar(Path jar) {
    this.jar = jar;
  }

  /** Replaces the jar that the argument names. */
  public static void main(String[] arguments) throws IOException {
    new PlainJar(Path.of(arguments[0])).rewrite();
  }

  private void rewrite() throws IOException {
    Path rewritten = jar.resolveSibling(jar.getFileName() + ".new");
    try (ZipFile from = new ZipFile(jar.toFile())) {
      List<? extends ZipEntry> entries = from.stream().toList();
      for (ZipEntry entry : entries) {
        if (entry.getName().startsWith(OURS) && entry.getName().endsWith(".class")) {
          changed.put(entry.getName(), plain(read(from, entry)));
        }
      }
      try (OutputStream file = Files.newOutputStream(rewritten);
          ZipOutputStream to = new ZipOutputStream(file)) {
        for (ZipEntry entry : entries) {
          byte[] ours = changed.get(entry.getName());
          write(to, entry, entry.getName(), ours == null ? read(from, entry) : withNest(ours));
        }
        // New entries are as old as the others: the same sources give the same bytes.
        for (Map.Entry<String, byte[]> made : lambdas.made().entrySet()) {
          write(to, entries.get(0), made.getKey() + ".class", made.getValue());
        }
      }
    }
    Files.move(rewritten, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] read(ZipFile from, ZipEntry entry) throws IOException {
    try (InputStream in = from.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static void write(ZipOutputStream to, ZipEntry like, String name, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(like.getTimeLocal());
    to.putNextEntry(entry);
    to.write(bytes);
    to.closeEntry();
  }

  private byte[] plain(byte[] original) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    ClassVisitor visitor = lambdas.visitor(new PlainRecords(writer));
    new ClassReader(original).accept(visitor, ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }

  // The new classes call private methods of the class that the lambda stood in.
  private byte[] withNest(byte[] original) {
    ClassReader reader = new ClassReader(original);
    List<String> members = lambdas.nest(reader.getClassName());
    if (members.isEmpty()) {
      return original;
    }
    ClassWriter writer = new ClassWriter(0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visitEnd() {
            members.forEach(this::visitNestMember);
            super.visitEnd();
          }
        },
        0);
    return writer.toByteArray();
  }
}
