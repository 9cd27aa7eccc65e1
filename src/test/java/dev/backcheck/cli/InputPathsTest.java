package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputPathsTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeFiles() throws Exception {
    for (String name :
        List.of(
            "V1__a.sql",
            "V2__b.SQL",
            "V10__c.sql",
            "notes.txt",
            "more.ddl",
            "._V1__a.sql",
            ".git/hidden.sql",
            "sub/V3.sql",
            "sub/deep/V4.sql",
            "sub/old/V0.sql")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "PRINT 1");
    }
  }

  @Test
  void foldersGiveTheirScriptsInNaturalOrder() throws Exception {
    assertThat(names("."))
        .containsExactly(
            "sub/deep/V4.sql",
            "sub/old/V0.sql",
            "sub/V3.sql",
            "V1__a.sql",
            "V2__b.SQL",
            "V10__c.sql");
    assertThat(names("./sub/")).containsExactly("sub/deep/V4.sql", "sub/old/V0.sql", "sub/V3.sql");
    assertThat(names()).hasSize(6);
  }

  @Test
  void aFileThatIsNamedIsReadWhateverItIsCalled() throws Exception {
    assertThat(names("more.ddl", ".git/hidden.sql", "notes.txt"))
        .containsExactlyInAnyOrder("more.ddl", ".git/hidden.sql", "notes.txt");
  }

  @Test
  void patternsMatchFilesAndFolders() throws Exception {
    assertThat(names("V*.sql")).containsExactly("V1__a.sql", "V10__c.sql");
    assertThat(names("**/V?.sql"))
        .containsExactly("sub/deep/V4.sql", "sub/old/V0.sql", "sub/V3.sql");
    assertThat(names("su*")).containsExactly("sub/deep/V4.sql", "sub/old/V0.sql", "sub/V3.sql");
    assertThat(names("{more,notes}.*")).containsExactly("more.ddl", "notes.txt");
    assertThat(names("sub/**/V[34].sql")).containsExactly("sub/deep/V4.sql", "sub/V3.sql");
  }

  @Test
  void eachScriptIsReadOnce() throws Exception {
    assertThat(names("sub/V3.sql", "sub", "sub/../sub/V3.sql", "**/V3.sql", "-", "-"))
        .containsExactly("sub/V3.sql", "sub/deep/V4.sql", "sub/old/V0.sql", "<stdin>");
  }

  @Test
  void whatAShellSortedIsPutInOrderAgain() throws Exception {
    assertThat(names("V10__c.sql", "V1__a.sql", "V2__b.SQL"))
        .containsExactly("V1__a.sql", "V2__b.SQL", "V10__c.sql");
    assertThat(names("V2__b.SQL", "V1__a.sql", "V10__c.sql"))
        .as("somebody's own order")
        .containsExactly("V2__b.SQL", "V1__a.sql", "V10__c.sql");
  }

  @Test
  void excludesAreNamesOrPaths() throws Exception {
    assertThat(excluding("old")).doesNotContain("sub/old/V0.sql").hasSize(5);
    assertThat(excluding("V?.sql")).containsExactly("V1__a.sql", "V2__b.SQL", "V10__c.sql");
    assertThat(excluding("sub/**")).containsExactly("V1__a.sql", "V2__b.SQL", "V10__c.sql");
    assertThat(excluding("**/deep")).hasSize(5);
  }

  @Test
  void linksInACircleAreSurvived() throws Exception {
    link(folder.resolve("sub/loop"), folder);
    link(folder.resolve("sub/again"), folder.resolve("sub/deep"));
    link(folder.resolve("sub/nowhere.sql"), folder.resolve("gone.sql"));

    Inputs inputs = new InputPaths(folder, "<stdin>", List.of()).follow(List.of("."));

    assertThat(inputs.scripts()).hasSize(6);
    assertThat(inputs.problems())
        .containsExactly(
            new Inputs.Problem("sub/nowhere.sql", "cannot be read: it is a link to nowhere", true));
  }

  @Test
  void aFolderWithoutPermissionIsAProblem() throws Exception {
    Path closed = folder.resolve("sub/old");
    Files.setPosixFilePermissions(closed, java.util.Set.of());
    assumeTrue(!Files.isReadable(closed), "this user may read everything");

    Inputs inputs = new InputPaths(folder, "<stdin>", List.of()).follow(List.of("."));

    Files.setPosixFilePermissions(
        closed, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
    assertThat(inputs.problems())
        .containsExactly(new Inputs.Problem("sub/old", "cannot be read: no permission", true));
    assertThat(inputs.scripts()).hasSize(5);
  }

  private static void link(Path link, Path target) throws Exception {
    Files.createSymbolicLink(link, target);
  }

  private List<String> names(String... arguments) throws Exception {
    return names(List.of(), arguments);
  }

  private List<String> excluding(String glob) throws Exception {
    return names(List.of(new Glob(glob)), ".");
  }

  private List<String> names(List<Glob> excludes, String... arguments) throws Exception {
    Inputs inputs = new InputPaths(folder, "<stdin>", excludes).follow(List.of(arguments));
    assertThat(inputs.problems()).isEmpty();
    return Stream.of(inputs.scripts()).flatMap(List::stream).map(Inputs.Input::name).toList();
  }
}
