package dev.backcheck.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Takes {@code invokedynamic} out of compiled classes, as a step of the build behind the compiler.
 *
 * <p>A lambda, and {@code equals} or {@code hashCode} of a record, is linked when it is first
 * reached. That takes 0.1 ms and more, a check reaches hundreds of them, and on Java 17 no archive
 * of classes keeps the result. An ordinary class comes out of the archive in a fifth of that; see
 * src/docs/performance.md. The step works on the folder of classes itself, so that the tests run
 * the very classes that are shipped.
 *
 * <p>What it does depends on the classes only, and a second run over them changes nothing. A class
 * that was made for a lambda stays as long as the compiled class names it as a member of its nest;
 * a compiler that writes that class again leaves the name out.
 */
public final class PlainClasses {

  private static final Pattern MADE = Pattern.compile(".*\\$\\$Lambda\\d+");

  private final Path folder;
  private final Set<String> before = new HashSet<>();
  private final Map<String, byte[]> classes = new TreeMap<>();
  private final Map<String, byte[]> changed = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private final PlainLambdas lambdas = new PlainLambdas();

  private PlainClasses(Path folder) {
    this.folder = folder;
  }

  /**
   * Rewrites the classes of the folder that the argument names.
   *
   * @throws IOException when a class cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    rewrite(Path.of(arguments[0]));
  }

  /**
   * Rewrites the classes of a folder in place, and makes those of its tables.
   *
   * @throws IOException when a class cannot be read or written
   */
  public static void rewrite(Path folder) throws IOException {
    PlainClasses step = new PlainClasses(folder);
    step.read();
    step.classes.forEach(step::plain);
    step.classes.forEach(step::named);
    step.write();
    PlainTables.rewrite(folder);
  }

  private void read() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".class")).toList();
    }
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      String name = path.substring(0, path.length() - ".class".length());
      if (MADE.matcher(name).matches()) {
        before.add(name);
      } else {
        classes.put(name, Files.readAllBytes(file));
      }
    }
  }

  private void plain(String name, byte[] original) {
    ClassReader reader = new ClassReader(original);
    if (!Linked.isIn(reader)) {
      return;
    }
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(lambdas.visitor(new PlainRecords(writer)), ClassReader.EXPAND_FRAMES);
    changed.put(name, writer.toByteArray());
  }

  // The new classes call private methods of the class that the lambda stood in.
  private void named(String name, byte[] original) {
    ClassReader reader = new ClassReader(changed.getOrDefault(name, original));
    Set<String> members = membersOf(reader);
    List<String> added = new ArrayList<>(lambdas.nest(name));
    added.removeAll(members);
    if (!added.isEmpty()) {
      ClassWriter writer = new ClassWriter(0);
      reader.accept(
          new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
              added.forEach(this::visitNestMember);
              super.visitEnd();
            }
          },
          0);
      changed.put(name, writer.toByteArray());
    }
    named.addAll(members);
    named.addAll(added);
  }

  private static Set<String> membersOf(ClassReader reader) {
    Set<String> members = new HashSet<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitNestMember(String member) {
            members.add(member);
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return members;
  }

  // What others need comes first, so that a build that was cut off here goes on in the next one.
  private void write() throws IOException {
    for (Map.Entry<String, byte[]> made : lambdas.made().entrySet()) {
      Files.write(file(made.getKey()), made.getValue());
    }
    for (Map.Entry<String, byte[]> host : changed.entrySet()) {
      if (!lambdas.nest(host.getKey()).isEmpty()) {
        Files.write(file(host.getKey()), host.getValue());
      }
    }
    for (Map.Entry<String, byte[]> other : changed.entrySet()) {
      if (lambdas.nest(other.getKey()).isEmpty()) {
        Files.write(file(other.getKey()), other.getValue());
      }
    }
    for (String name : before) {
      if (!named.contains(name)) {
        Files.delete(file(name));
      }
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".class");
  }
}
