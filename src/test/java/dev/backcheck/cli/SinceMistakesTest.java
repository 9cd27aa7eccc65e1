package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code --since} cannot be answered, it says why and what to do. */
class SinceMistakesTest {

  @TempDir private Path temp;
  private Path folder;
  private GitRepository repository;
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void repository() throws IOException {
    folder = temp.resolve("repo");
    repository = new GitRepository(folder).init().file("a.sql", "PRINT 1;\n").commit();
    variables.putAll(GitRepository.variables(folder));
  }

  private String refusal(Path from, String... arguments) {
    CommandLineRun.Result result = new CommandLineRun(from).variables(variables).run(arguments);
    assertThat(result.exitCode()).as(result.out()).isEqualTo(ExitCode.CANNOT_RUN);
    assertThat(result.err()).startsWith("backcheck: --since").doesNotContain("internal error");
    return result.err();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "develop       | did you mean origin/develop?",
        "mian          | did you mean main?",
        "HEAD~7        | git knows no such commit here; see git log",
        "nothing-like  | git fetch origin nothing-like",
        "1234567890123456789012345678901234567890 | git knows no such commit here; see git log",
        "main..HEAD    | name one commit, not a range",
        "-x            | no name of a commit begins so",
        "--output=evil | no name of a commit begins so",
        "HEAD:a.sql    | git knows no such commit",
        "other         | it and HEAD have no commit in common",
        "` `           | no name of a commit begins so",
      })
  void whatIsNoCommitIsTold(String ref, String message) throws IOException {
    repository.git("update-ref", "refs/remotes/origin/develop", "HEAD");
    repository.fed(
        "commit refs/heads/other\ncommitter T <t@example.com> 0 +0000\ndata 1\nx\n",
        "fast-import",
        "--quiet");

    assertThat(refusal(folder, "check", ".", "--since=" + ref)).contains(message);
    assertThat(folder.resolve("evil")).doesNotExist();
  }

  @Test
  void aShallowCloneIsTold() throws IOException {
    repository.git("switch", "-q", "-c", "feature");
    repository.file("b.sql", "PRINT 2;\n").commit();
    repository.git("switch", "-q", "main");
    repository.file("c.sql", "PRINT 3;\n").commit();
    Path clone = temp.resolve("clone");
    repository.git(
        "clone",
        "-q",
        "--depth=1",
        "--no-single-branch",
        "--branch",
        "feature",
        folder.toUri().toString(),
        clone.toString());

    for (String ref :
        List.of("origin/main", "HEAD~1", "0123456789012345678901234567890123456789")) {
      assertThat(refusal(clone, "check", ".", "--since", ref))
          .contains("shallow", "git fetch --unshallow", "fetch-depth: 0");
    }
    assertThat(refusal(clone, "check", ".", "--since", "main"))
        .contains("did you mean origin/main?", "git fetch --unshallow");
  }

  @Test
  void noRepositoryIsTold() throws IOException {
    Path none = Files.createDirectories(temp.resolve("none"));
    Files.writeString(none.resolve("a.sql"), "PRINT 1;\n");
    variables.put("GIT_CEILING_DIRECTORIES", temp.toString());

    assertThat(refusal(none, "check", ".", "--since", "HEAD"))
        .contains("needs a Git repository, and " + none + " is in none; run it in a checkout");
  }

  @Test
  void aRepositoryWithoutCommitIsTold() throws IOException {
    Path fresh = temp.resolve("fresh");
    new GitRepository(fresh).init().file("a.sql", "PRINT 1;\n");

    assertThat(refusal(fresh, "check", ".", "--since", "HEAD")).contains("no such commit here");
  }

  @Test
  void aRefusalOfGitIsShownInItsWords() {
    variables.put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");

    assertThat(refusal(folder, "check", ".", "--since", "HEAD"))
        .contains("git says: ", "safe.directory");
  }

  @Test
  void withoutGitThatIsTold() {
    variables.put("PATH", temp + System.getProperty("path.separator") + ".");

    assertThat(refusal(folder, "check", ".", "--since", "HEAD"))
        .contains("needs the git program, and there is none in the folders of PATH");
  }

  @Test
  void aProgramInTheCurrentFolderIsNotRun() throws IOException {
    Files.writeString(folder.resolve("git"), "#!/bin/sh\ntouch evil\n");
    assertThat(folder.resolve("git").toFile().setExecutable(true)).isTrue();
    variables.put("PATH", "");

    assertThat(refusal(folder, "check", ".", "--since", "HEAD")).contains("needs the git program");
    assertThat(folder.resolve("evil")).doesNotExist();
  }
}
