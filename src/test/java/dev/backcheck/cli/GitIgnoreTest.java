package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of gitignore(5), as documented. */
class GitIgnoreTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          a.sql            | a.sql           | true
          a.sql            | b/a.sql         | true
          a.sql            | b/a.sql/x       | false
          a.sql            | aa.sql          | false
          /a.sql           | a.sql           | true
          /a.sql           | b/a.sql         | false
          b/a.sql          | b/a.sql         | true
          b/a.sql          | c/b/a.sql       | false
          b/               | b/              | true
          b/               | b               | false
          b/               | c/b/            | true
          /b/              | c/b/            | false
          b                | b/              | true
          *.sql            | a.sql           | true
          *.sql            | x/a.sql         | true
          *.sql            | .sql            | true
          *.sql            | a.sqlx          | false
          b/*              | b/a.sql         | true
          b/*              | b/c/a.sql       | false
          b/*.sql          | b/a.sql         | true
          a?.sql           | ab.sql          | true
          a?.sql           | a/.sql          | false
          a?.sql           | a.sql           | false
          [ab].sql         | a.sql           | true
          [ab].sql         | c.sql           | false
          [a-c]x.sql       | bx.sql          | true
          [!a-c]x.sql      | bx.sql          | false
          [^a-c]x.sql      | dx.sql          | true
          []a].sql         | ].sql           | true
          [a-].sql         | -.sql           | true
          [a.sql           | [a.sql          | true
          **/a.sql         | a.sql           | true
          **/a.sql         | b/c/a.sql       | true
          **/b/a.sql       | c/b/a.sql       | true
          b/**             | b/a.sql         | true
          b/**             | b/c/a.sql       | true
          b/**             | b/              | false
          b/**/a.sql       | b/a.sql         | true
          b/**/a.sql       | b/c/d/a.sql     | true
          b/**/a.sql       | c/a.sql         | false
          a**c.sql         | abbc.sql        | true
          a**c.sql         | a/c.sql         | false
          *a*b*c           | xaxbxc          | true
          *a*b*c           | xaxcxb          | false
          \\!a.sql         | !a.sql          | true
          \\#a.sql         | #a.sql          | true
          a\\*.sql         | a*.sql          | true
          a\\*.sql         | ab.sql          | false
          A.sql            | a.sql           | false
          """)
  void aPatternMatches(String pattern, String path, boolean expected) throws IOException {
    write(".gitignore", pattern.replace("\\\\", "\\") + "\n");

    assertThat(ignores(path)).isEqualTo(expected);
  }

  @Test
  void theLastLineThatMatchesCounts() throws IOException {
    write(".gitignore", "# scratch\n\n*.sql\r\n!keep*.sql\nkeepnot.sql   \nblank\\ \n");

    assertThat(
            List.of(
                ignores("a.sql"),
                ignores("x/keep.sql"),
                ignores("keepnot.sql"),
                ignores("blank "),
                ignores("blank"),
                ignores("# scratch")))
        .containsExactly(true, false, true, true, false, false);
  }

  @Test
  void theNearestFileCounts() throws IOException {
    write(".gitignore", "*.sql\n");
    write("b/.gitignore", "!a.sql\n/c/\n");

    assertThat(
            List.of(
                ignores("a.sql"),
                ignores("b/a.sql"),
                ignores("b/x/a.sql"),
                ignores("b/c/"),
                ignores("b/x/c/")))
        .containsExactly(true, false, false, true, false);
  }

  @Test
  void filesAboveTheFolderCountUpToTheRepository() throws IOException {
    write(".gitignore", "outside.sql\n");
    write("repository/.gitignore", "inside.sql\n/db/tied.sql\n");
    write("repository/.git/info/exclude", "mine.sql\n");
    GitIgnore git = new GitIgnore(folder.resolve("repository/db"));

    assertThat(
            List.of(
                git.ignores(folder.resolve("repository/db/inside.sql"), false),
                git.ignores(folder.resolve("repository/db/tied.sql"), false),
                git.ignores(folder.resolve("repository/db/mine.sql"), false),
                git.ignores(folder.resolve("repository/db/outside.sql"), false)))
        .containsExactly(true, true, true, false);
  }

  @Test
  void foldersThatAreIgnoredAreNotLookedIntoAndScriptsAreCounted() throws IOException {
    write(".gitignore", "out/\n*.tmp.sql\n");
    String bad = "BACKUP DATABASE hr TO DISK == 'x';";
    CommandLineRun run =
        new CommandLineRun(folder).file("a.sql", bad).file("b.tmp.sql", bad).file("out/c.sql", bad);

    var usual = run.run("check", ".", "-f", "concise");
    var all = run.run("check", ".", "-f", "concise", "--no-gitignore");
    var named = run.run("check", "b.tmp.sql", "out", "-f", "concise");

    assertThat(usual.out()).contains("a.sql(").doesNotContain("b.tmp.sql(", "c.sql(");
    assertThat(usual.err())
        .isEqualTo(
            "backcheck: 1 script left out, because Git ignores it; --no-gitignore reads on\n");
    assertThat(all.out()).contains("a.sql(", "b.tmp.sql(", "out/c.sql(");
    assertThat(named.out()).contains("b.tmp.sql(", "out/c.sql(");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  // A folder's name ends in a slash.
  private boolean ignores(String path) {
    boolean isFolder = path.endsWith("/");
    return new GitIgnore(folder).ignores(folder.resolve(path), isFolder);
  }
}
