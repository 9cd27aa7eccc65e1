package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which findings {@code check --since} reports. */
class SinceTest {

  private static final String WRONG =
      "BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak' WITH INIT, CHECKSUM, COMPRESSION, FUTURE = 1;\n";
  private static final String OTHER = WRONG.replace("FUTURE", "PAST");

  @TempDir private Path temp;
  private Path folder;
  private GitRepository repository;
  private final Map<String, String> variables = new HashMap<>();

  /** Two files that stay, in a repository whose name has a blank. */
  @BeforeEach
  void repository() throws IOException {
    folder = temp.resolve("re po");
    repository =
        new GitRepository(folder).init().file("db/a.sql", WRONG).file("db/b.sql", WRONG).commit();
    variables.putAll(GitRepository.variables(folder));
  }

  private CommandLineRun.Result run(Path from, String... arguments) {
    return new CommandLineRun(from).variables(variables).run(arguments);
  }

  /** The names of the scripts with findings, in order. */
  private String reported(Path from, String... arguments) {
    CommandLineRun.Result result = run(from, arguments);
    assertThat(result.exitCode()).as(result.err()).isNotEqualTo(ExitCode.CANNOT_RUN);
    return result
        .out()
        .lines()
        .map(line -> line.replaceAll("\\(\\d+.*", ""))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private String since(String ref) {
    return reported(folder, "check", "db", "--since", ref, "-f", "concise", "-q");
  }

  /** What is done to the repository. */
  private interface Change {
    void to(GitRepository repository, Path folder) throws IOException;
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change("nothing", "", (r, f) -> {}),
        change("modified, not added", "db/a.sql", (r, f) -> r.file("db/a.sql", OTHER)),
        change("modified and committed", "db/a.sql", (r, f) -> r.file("db/a.sql", OTHER).commit()),
        change(
            "modified and added", "db/a.sql", (r, f) -> r.file("db/a.sql", OTHER).git("add", "-A")),
        change("new, not added", "db/c.sql", (r, f) -> r.file("db/c.sql", WRONG)),
        change("new and added", "db/c.sql", (r, f) -> r.file("db/c.sql", WRONG).git("add", "-A")),
        change("new and committed", "db/c.sql", (r, f) -> r.file("db/c.sql", WRONG).commit()),
        change("moved", "db/z.sql", (r, f) -> r.git("mv", "db/a.sql", "db/z.sql")),
        change("deleted", "", (r, f) -> Files.delete(f.resolve("db/a.sql"))),
        change("deleted and committed", "", (r, f) -> r.git("rm", "-q", "db/a.sql")),
        change(
            "taken out of the index only",
            "db/a.sql",
            (r, f) -> r.git("rm", "-q", "--cached", "db/a.sql")),
        change(
            "touched only",
            "",
            (r, f) -> Files.setLastModifiedTime(f.resolve("db/a.sql"), FileTime.fromMillis(0))),
        change(
            "changed and changed back",
            "",
            (r, f) -> r.file("db/a.sql", OTHER).commit().file("db/a.sql", WRONG)),
        change(
            "a link to what is read anyway",
            "",
            (r, f) -> Files.createSymbolicLink(f.resolve("db/l.sql"), Path.of("a.sql"))),
        change(
            "the target of a link",
            "db/l.sql",
            (r, f) -> {
              r.file("lib/x.txt", WRONG);
              Files.createSymbolicLink(f.resolve("db/l.sql"), Path.of("../lib/x.txt"));
              r.commit().git("tag", "-f", "base");
              r.file("lib/x.txt", OTHER);
            }));
  }

  private static Arguments change(String what, String reported, Change change) {
    return Arguments.of(what, reported, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void whatHasChangedIsReported(String what, String reported, Change change) throws IOException {
    repository.git("tag", "base");
    change.to(repository, folder);

    assertThat(since("base")).isEqualTo(reported);
  }

  @Test
  void whatTheOtherBranchHasChangedIsNotOurs() throws IOException {
    repository.git("switch", "-q", "-c", "feature");
    repository.file("db/a.sql", OTHER).commit();
    repository.git("switch", "-q", "main");
    repository.file("db/b.sql", OTHER).commit();
    repository.git("switch", "-q", "feature");

    assertThat(since("main")).isEqualTo("db/a.sql");
  }

  @Test
  void anyNameIsKnownAgain() throws IOException {
    assumeTrue(!System.getProperty("os.name", "").startsWith("Windows"), "no such names here");
    CharsetEncoder encoder =
        Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder();
    List<String> names =
        Stream.of(
                "with blank",
                "übung",
                "日本",
                "new\nline",
                "quo'te\"",
                "-dash",
                "tab\t",
                ":colon",
                "st*r",
                "[a]",
                "$HOME")
            .filter(encoder::canEncode)
            .toList();
    for (String name : names) {
      repository.file("db/" + name + ".sql", WRONG);
    }
    repository.commit();

    assertThat(since("HEAD")).isEmpty();

    for (String name : names) {
      repository.file("db/" + name + ".sql", OTHER);
    }
    assertThat(run(folder, "check", "db", "--since", "HEAD", "-f", "json").out())
        .contains("\"errors\":" + names.size() + ",", "\"inUnchangedFiles\":2,");
  }

  @ParameterizedTest(name = "check {1} in {0}")
  @CsvSource({
    ".,             .,          db/b.sql",
    ".,             db/b.sql,   db/b.sql",
    ".,             db/a.sql,   ''",
    ".,             ./db/../db, db/b.sql",
    "db,            .,          b.sql",
    "db,            a.sql,      ''",
    "other,         ../db,      ../db/b.sql",
  })
  void itRunsInAnyFolder(String from, String path, String reported) throws IOException {
    Files.createDirectories(folder.resolve("other"));
    repository.file("db/b.sql", OTHER);

    assertThat(
            reported(folder.resolve(from), "check", path, "--since", "HEAD", "-f", "concise", "-q"))
        .isEqualTo(reported);
  }

  @Test
  void theRepositoryMayBeThatOfTheArgument() throws IOException {
    repository.file("db/b.sql", OTHER);

    assertThat(reported(temp, "check", "re po/db", "--since", "HEAD", "-f", "concise", "-q"))
        .isEqualTo("re po/db/b.sql");
  }

  @Test
  void inAWorktreeItsOwnFilesCount() throws IOException {
    repository.git("worktree", "add", "-q", "../tree", "-b", "tree");
    Path tree = temp.resolve("tree");
    Files.writeString(tree.resolve("db/b.sql"), OTHER);
    repository.file("db/a.sql", OTHER);

    assertThat(reported(tree, "check", "db", "--since", "main", "-f", "concise", "-q"))
        .isEqualTo("db/b.sql");
  }

  @Test
  void variablesOfTheEnvironmentDoNotChangeIt() throws IOException {
    repository.file("db/b.sql", OTHER).file("db/c.sql", WRONG);
    List<Map<String, String>> settings =
        List.of(
            Map.of("GIT_DIR", ".git"),
            Map.of("GIT_DIR", "/no/where"),
            Map.of("GIT_DIR", folder + "/.git", "GIT_WORK_TREE", folder.toString()),
            Map.of("GIT_INDEX_FILE", "no-index", "GIT_PREFIX", "db/", "LC_ALL", "de_DE.UTF-8"),
            Map.of("GIT_EXTERNAL_DIFF", "false", "GIT_LITERAL_PATHSPECS", "1", "GIT_TRACE", "1"));
    for (Map<String, String> setting : settings) {
      variables.clear();
      variables.putAll(GitRepository.variables(folder));
      variables.putAll(setting);

      assertThat(reported(folder.resolve("db"), "check", "--since", "HEAD", "-f", "concise", "-q"))
          .as(setting.toString())
          .isEqualTo("b.sql c.sql");
    }
  }

  @Test
  void theConfigurationOfGitDoesNotChangeIt() throws IOException {
    Files.writeString(
        folder.resolve(".git/config"),
        """
        [core]
          quotePath = true
          fsmonitor = /no/where
          pager = false
        [diff]
          renames = copies
          relative = true
          external = false
          noprefix = true
          ignoreSubmodules = all
          submodule = log
          orderFile = /no/where
          autoRefreshIndex = false
        [diff "x"]
          textconv = false
          command = false
        [color]
          ui = always
          diff = always
        [alias]
          diff = log
        [status]
          showUntrackedFiles = no
        """,
        StandardOpenOption.APPEND);
    repository.file(".gitattributes", "*.sql diff=x\n").file("db/b.sql", OTHER);
    Files.setLastModifiedTime(folder.resolve("db/a.sql"), FileTime.fromMillis(0));

    assertThat(since("HEAD")).isEqualTo("db/b.sql");
  }

  @Test
  void aSubmoduleIsOneThing() throws IOException {
    new GitRepository(temp.resolve("part")).init().file("x.sql", WRONG).commit();
    repository.git("submodule", "--quiet", "add", "../part", "db/part");
    repository.commit();

    assertThat(since("HEAD")).isEmpty();

    Files.writeString(folder.resolve("db/part/y.sql"), WRONG);
    assertThat(since("HEAD")).isEqualTo("db/part/x.sql db/part/y.sql");
  }

  @Test
  void whatGitDoesNotKnowIsNotHeldForOld() throws IOException {
    repository.file(".gitignore", "ignored.sql\n").file("db/ignored.sql", WRONG).commit();
    new CommandLineRun(temp).file("outside.sql", WRONG);

    assertThat(
            reported(
                folder,
                "check",
                "db/a.sql",
                "db/ignored.sql",
                "../outside.sql",
                "--since",
                "HEAD",
                "-f",
                "concise",
                "-q"))
        .isEqualTo("db/ignored.sql ../outside.sql");
    assertThat(run(folder, "check", "db", "no/such", "--since", "HEAD").exitCode())
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(
            new CommandLineRun(folder)
                .variables(variables)
                .in(WRONG)
                .run("check", "-", "--since", "HEAD")
                .exitCode())
        .isEqualTo(ExitCode.FINDINGS);
  }

  /** The old backup fails because of the new script: whoever adds that one is to be told. */
  @Test
  void whatANewScriptDoesToAnOldOneIsReported() throws IOException {
    repository
        .file(
            "db/V1__credential.sql",
            "CREATE CREDENTIAL c WITH IDENTITY = 'acct', SECRET = '$(Key)';\n")
        .file(
            "db/V3__backup.sql",
            "BACKUP DATABASE Hr TO URL = 'https://acct.blob.core.windows.net/c/hr.bak' WITH CREDENTIAL = 'c', CHECKSUM, COMPRESSION;\n")
        .commit();
    assertThat(since("HEAD")).isEmpty();

    repository.file("db/V2__drop.sql", "DROP CREDENTIAL c;\n");

    assertThat(since("HEAD")).isEqualTo("db/V3__backup.sql");
  }

  @Test
  void theSummaryCountsWhatIsLeftOut() throws IOException {
    run(folder, "baseline", "create", "db/a.sql");
    repository.file("db/a.sql", WRONG + OTHER);

    CommandLineRun.Result text = run(folder, "check", "db", "--since", "HEAD");

    assertThat(text.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(text.out())
        .contains(
            "1 error in 2 files", "1 finding in the baseline, 1 finding in unchanged files\n");
    assertThat(text.err()).endsWith(" on): 1 of 2 scripts changed\n");
    assertThat(run(folder, "check", "db", "--since", "HEAD", "-f", "json", "-q").out())
        .contains("\"errors\":1,", "\"baselined\":1,\"inUnchangedFiles\":1,");
    repository.commit();
    assertThat(run(folder, "check", "db", "--since", "HEAD").exitCode()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void ofTwoThousandMigrationsOnlyTheLastOneIsReported() throws IOException {
    StringBuilder stream = new StringBuilder("commit refs/heads/main\n");
    stream.append("committer Test <test@example.com> 0 +0000\ndata 1\nx\ndeleteall\n");
    for (int i = 1; i <= 2_000; i++) {
      String url = "https://acct.blob.core.windows.net/c" + i;
      add(stream, "V" + i + "__x.sql", i % 2 == 0 ? WRONG : credential(url) + "PRINT 'x';\n");
    }
    stream.append("commit refs/heads/main\n");
    stream.append("committer Test <test@example.com> 1 +0000\ndata 1\ny\n");
    add(
        stream,
        "V2001__new.sql",
        credential("https://acct.blob.core.windows.net/c77") + "GO\n" + OTHER);
    Path big = temp.resolve("big");
    GitRepository history = new GitRepository(big).init();
    history.fed(stream.toString(), "fast-import", "--quiet", "--force");
    history.git("reset", "-q", "--hard", "main");

    CommandLineRun.Result result = run(big, "check", "db", "--since", "HEAD~1", "-f", "json");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(result.err()).endsWith(": 1 of 2001 scripts changed\n");
    assertThat(result.out())
        .contains("\"files\":2001,", "\"path\":\"db/V77__x.sql\"", "option PAST")
        .contains("\"rule\":\"credential-duplicate-create\"")
        .doesNotContain("option FUTURE");
  }

  private static String credential(String url) {
    return "CREATE CREDENTIAL ["
        + url
        + "] WITH IDENTITY = 'SHARED ACCESS SIGNATURE', SECRET = '$(Sas)';\n";
  }

  private static void add(StringBuilder stream, String name, String text) {
    stream.append("M 644 inline db/" + name + "\ndata " + text.length() + "\n" + text + "\n");
  }
}
