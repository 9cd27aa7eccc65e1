package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderScanTest {

  @TempDir private Path folder;
  @TempDir private Path elsewhere;

  @Test
  void linksLeadOutOfTheFolderButNotBackIntoIt() throws Exception {
    write(folder.resolve("V1.sql"));
    write(folder.resolve("sub/V2.sql"));
    write(elsewhere.resolve("V3.sql"));
    write(elsewhere.resolve("deep/V4.sql"));
    Files.createSymbolicLink(folder.resolve("sub/out"), elsewhere);
    Files.createSymbolicLink(elsewhere.resolve("deep/back"), folder);
    Files.createSymbolicLink(elsewhere.resolve("deep/again"), elsewhere);
    Files.createSymbolicLink(folder.resolve("V5.sql"), elsewhere.resolve("V3.sql"));

    FolderScan scan = scan(folder, (name, file) -> true);

    assertThat(names(scan))
        .containsExactly("sub/out/deep/V4.sql", "sub/out/V3.sql", "sub/V2.sql", "V1.sql", "V5.sql");
    assertThat(scan.problems()).isEmpty();
  }

  @Test
  void aFileIsTheSameWhateverLeadsToIt() throws Exception {
    write(elsewhere.resolve("V1.sql"));
    Path real = elsewhere.resolve("V1.sql").toRealPath();
    Files.createSymbolicLink(folder.resolve("out"), elsewhere);
    Files.createSymbolicLink(folder.resolve("V2.sql"), elsewhere.resolve("V1.sql"));

    assertThat(scan(folder, (name, file) -> true).scan())
        .extracting(FolderScan.Found::real)
        .containsExactly(real, real);
    assertThat(scan(folder.resolve("out"), (name, file) -> true).scan())
        .extracting(FolderScan.Found::name, FolderScan.Found::real)
        .containsExactly(tuple("V1.sql", real));
    assertThat(scan(elsewhere, (name, file) -> true).scan())
        .extracting(FolderScan.Found::real)
        .containsExactly(real);
  }

  @Test
  void aFolderThatGoesAwayIsAProblemBesideTheOthers() throws Exception {
    for (String name : List.of("one", "two")) {
      write(folder.resolve(name).resolve("V1.sql"));
    }
    // Whichever comes first takes the other away.
    FolderScan scan =
        scan(
            folder,
            (name, file) -> {
              Path other = folder.resolve(name.startsWith("one") ? "two" : "one");
              delete(other.resolve("V1.sql"));
              delete(other);
              return true;
            });

    List<String> found = names(scan);

    assertThat(found).hasSize(1);
    String gone = found.contains("one/V1.sql") ? "two" : "one";
    assertThat(scan.problems())
        .containsExactly(new Inputs.Problem(gone, "cannot be read: no such file or folder", true));
  }

  @Test
  void theFolderItselfMayBeGone() {
    FolderScan scan = scan(folder.resolve("gone"), (name, file) -> true);

    assertThat(names(scan)).isEmpty();
    assertThat(scan.problems())
        .extracting(Inputs.Problem::message)
        .containsExactly("cannot be read: no such file or folder");
  }

  private static FolderScan scan(Path folder, BiPredicate<String, Path> wanted) {
    return new FolderScan(folder, "", (name, isFolder) -> false, (file, isFolder) -> false, wanted);
  }

  private static List<String> names(FolderScan scan) {
    return scan.scan().stream().map(FolderScan.Found::name).toList();
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "PRINT 1");
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
