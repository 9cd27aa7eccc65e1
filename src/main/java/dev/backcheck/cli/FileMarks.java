package dev.backcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** Who owns a file and who may do what with it. */
final class FileMarks {

  private FileMarks() {}

  /**
   * Gives a file the owner, group and permissions of another one, as far as this user may.
   *
   * @throws IOException when not even the permissions can be set
   */
  static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView fresh = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && fresh != null) {
      PosixFileAttributes marks = old.readAttributes();
      PosixFileAttributes own = fresh.readAttributes();
      if (!marks.group().equals(own.group())) {
        tried(() -> fresh.setGroup(marks.group()));
      }
      if (!marks.owner().equals(own.owner())) {
        tried(() -> fresh.setOwner(marks.owner()));
      }
      fresh.setPermissions(marks.permissions());
      return;
    }
    AclFileAttributeView list = Files.getFileAttributeView(from, AclFileAttributeView.class);
    AclFileAttributeView other = Files.getFileAttributeView(to, AclFileAttributeView.class);
    if (list != null && other != null) {
      other.setAcl(list.getAcl());
      tried(() -> other.setOwner(list.getOwner()));
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  // Only the superuser gives files away; the script is no worse for its new owner.
  private static void tried(Step step) {
    try {
      step.take();
    } catch (IOException notAllowed) {
      return;
    }
  }
}
