package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {

  private static final String BAD = "BACKUP DATABASE hr TO DISK == 'x';\n";
  @TempDir private Path root;

  private CommandLineRun run(Map<String, String> variables) throws Exception {
    return new CommandLineRun(root.resolve("db")).file("a.sql", BAD).variables(variables);
  }

  private Map<String, String> github() {
    return Map.of(
        "GITHUB_ACTIONS", "true",
        "GITHUB_WORKSPACE", root.toString(),
        "GITHUB_STEP_SUMMARY", root.resolve("summary.md").toString());
  }

  private Map<String, String> azure() {
    return Map.of("TF_BUILD", "True", "AGENT_TEMPDIRECTORY", root.toString());
  }

  @Test
  void githubGetsAnnotationsBehindTheText() throws Exception {
    Files.writeString(root.resolve("summary.md"), "before\n");

    var result = run(github()).run("check", "a.sql");

    assertThat(result.out())
        .startsWith("error: BACKUP cannot be read")
        .contains(
            "\n::error file=db/a.sql,line=1,endLine=1,col=29,endColumn=30,title=syntax-error::");
    assertThat(Files.readString(root.resolve("summary.md")))
        .startsWith("before\n## Backcheck\n\n1 error in 1 file");
    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void azureGetsIssuesAndASummary() throws Exception {
    var result = run(azure()).run("check", "a.sql");

    String path = root.resolve("db/a.sql").toAbsolutePath().toString();
    assertThat(result.out())
        .contains(
            "\n##vso[task.logissue type=error;sourcepath="
                + path
                + ";linenumber=1;columnnumber=29;")
        .containsPattern("\n##vso\\[task\\.uploadsummary][^\n]*\\.md\n$");
    String summary = result.out().replaceAll("(?s).*uploadsummary]|\n$", "");
    assertThat(Path.of(summary)).content().startsWith("## Backcheck");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "concise", "json", "sarif", "junit", "gitlab", "markdown"})
  void aFormatThatIsNamedIsNotAddedTo(String format) throws Exception {
    String plain = run(Map.of()).run("check", "a.sql", "--format", format).out();

    assertThat(run(azure()).run("check", "a.sql", "--format", format).out()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"GITLAB_CI, CI_PROJECT_DIR, gitlab", "GITHUB_ACTIONS, GITHUB_WORKSPACE, sarif"})
  void pathsAreReadAgainstTheRootOfTheRepository(String mark, String base, String format)
      throws Exception {
    var result =
        run(Map.of(mark, "true", base, root.toString()))
            .run("check", "a.sql", "../db/a.sql", "--format", format);

    assertThat(result.out()).contains("\"db/a.sql\"").doesNotContain("\"a.sql\"", "../");
  }

  @Test
  void aSummaryThatCannotBeWrittenIsANote() throws Exception {
    var result =
        run(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", root.toString()))
            .run("check", "a.sql");

    assertThat(result.err()).contains("cannot write the summary of the step");
    assertThat(result.exitCode()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void textOfScriptsGivesNoCommands() throws Exception {
    var result =
        run(azure())
            .file("b.sql", "BACKUP LOG [##vso[task.setvariable]]x] TO DISK == 'x' -- ##[group]\n")
            .run("check", "b.sql");

    assertThat(result.out().replaceAll("(?m)^##vso\\[task\\.(logissue|uploadsummary)", ""))
        .doesNotContain("##vso[", "##[");
  }

  @Test
  void aCommandAtTheStartOfALineIsBroken() throws Exception {
    StringBuilder out = new StringBuilder();
    new CommandGuard(out)
        .append("a ::b::\n  ::c::\n: :d\n")
        .append(':')
        .append(":e##VSO[x ##[y #[z");

    assertThat(out)
        .hasToString("a ::b::\n  :\u200B:c::\n: :d\n:\u200B:e##VSO\u200B[x ##\u200B[y #[z");
  }
}
