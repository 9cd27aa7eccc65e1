package dev.backcheck.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A script on disk that gets another text, whole or not at all: a new file beside it takes its
 * place in one step. A link stays a link; what it points at is replaced.
 */
final class ScriptFile {

  private static final String BEGINNING = ".backcheck-fix-";
  private static final String ENDING = ".tmp";
  private static final long PROCESS = ProcessHandle.current().pid();

  private final Path file;

  /** The script of that name. */
  ScriptFile(Path named) {
    this.file = named;
  }

  /** Whether a file is what a run that was killed has left: never a script. */
  static boolean isLeftover(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith(BEGINNING) && name.endsWith(ENDING);
  }

  /** Why it is not to be changed, as the end of a sentence that begins with its name. */
  Optional<String> closed() {
    try {
      Path real = file.toRealPath();
      if (!Files.isRegularFile(real)) {
        return Optional.of("it is no regular file");
      }
      if (!isWritable(real)) {
        return Optional.of("it is read-only");
      }
      return names(real) > 1
          ? Optional.of("it has several names (hard links), which replacing it would part")
          : Optional.empty();
    } catch (IOException failure) {
      return Optional.of("it cannot be looked at: " + Failures.inWords(failure));
    }
  }

  // The owner of the machine may write what is read-only, but does not mean to.
  private static boolean isWritable(Path real) throws IOException {
    boolean meant =
        !isPosix(real)
            || Files.getPosixFilePermissions(real).contains(PosixFilePermission.OWNER_WRITE);
    return meant && Files.isWritable(real);
  }

  private static int names(Path real) throws IOException {
    boolean told = real.getFileSystem().supportedFileAttributeViews().contains("unix");
    return told && Files.getAttribute(real, "unix:nlink") instanceof Integer count ? count : 1;
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Gives it another content, and waits until that is on the disk.
   *
   * @param was what it held when it was read
   * @return why it could not be done, as the end of a sentence that begins with its name; it is as
   *     it was then
   */
  Optional<String> replace(byte[] was, byte[] now) {
    try {
      Path real = file.toRealPath();
      Path folder = Optional.ofNullable(real.getParent()).orElse(real);
      removeLeftovers(folder);
      Path fresh = folder.resolve(BEGINNING + PROCESS + "-" + System.nanoTime() + ENDING);
      try {
        write(fresh, now, real);
        if (!Arrays.equals(Files.readAllBytes(real), was)) {
          return Optional.of("it has changed on disk since it was read; run again");
        }
        Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(fresh);
      }
      force(folder);
      return Optional.empty();
    } catch (AtomicMoveNotSupportedException otherwise) {
      return Optional.of("its file system cannot replace a file in one step");
    } catch (IOException failure) {
      return Optional.of("it cannot be written: " + Failures.inWords(failure));
    }
  }

  // A script may hold passwords: nobody else reads the new file before it has the mode of the old.
  private static void write(Path fresh, byte[] content, Path real) throws IOException {
    FileAttribute<?>[] mode =
        isPosix(real)
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (FileChannel channel =
        FileChannel.open(
            fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      FileMarks.copy(real, fresh);
      channel.force(true);
    }
  }

  // The entry of the file is in its folder; Windows opens no folders, and needs none of this.
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // The content is on the disk already; only its name may be the old one after a power cut.
      return;
    }
  }

  // Those of processes that still run are theirs.
  private static void removeLeftovers(Path folder) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
      for (Path one : left) {
        if (ProcessHandle.of(process(one)).isEmpty()) {
          Files.deleteIfExists(one);
        }
      }
    }
  }

  private static long process(Path leftover) {
    String name = String.valueOf(leftover.getFileName()).substring(BEGINNING.length());
    int end = name.indexOf('-');
    String digits = end < 0 ? "" : name.substring(0, end);
    return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : PROCESS;
  }
}
