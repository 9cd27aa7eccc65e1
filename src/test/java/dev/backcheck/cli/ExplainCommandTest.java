package dev.backcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a rule shows what a check would say. */
class ExplainCommandTest {

  @TempDir private Path folder;

  @Test
  void theFirstExampleIsToldAsACheckTellsIt() {
    assertThat(explain("unknown-option"))
        .contains(
            """

            Reported
              error: BACKUP has no option COMPRESION; did you mean COMPRESSION?  [unknown-option]
                --> example.sql:1:52
                 |
               1 | BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, COMPRESION;
                 |                                                    ^^^^^^^^^^
                 |
                 = help: Write COMPRESSION, or take the option out.
                 = fix: write COMPRESSION
                 = effect: the server refuses the whole batch, message 155

            Corrected
                BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, COMPRESSION;

            Also reported
                BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH REPLACE;
                                                             ^^^^^^^

                RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH INIT, REPLACE;
            """);
  }

  @Test
  void linesThatTheFindingLeavesOutStandAboveIt() {
    assertThat(explain("backup-in-transaction"))
        .contains(
            """

            Reported
                BEGIN TRAN;
                BACKUP DATABASE Hr TO DISK = 'D:\\a.bak';
                COMMIT;

              error: BACKUP DATABASE stands in a transaction  [backup-in-transaction]
                --> example.sql:2:1
            """)
        .containsSubsequence("\nNot reported\n", "\nAlso reported\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown-option", "credential-url-mismatch", "include-loop"})
  void aTerminalShowsTheSameInColour(String rule) {
    String plain = explain(rule);
    String colored =
        new CommandLineRun(folder).terminal(Map.of("TERM", "xterm")).run("explain", rule).out();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(colored).startsWith("\u001b[1m" + rule + "\u001b[0m (");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void everyRuleShowsAFindingOfItsOwn() {
    List<String> names = new RuleCatalog(List.of()).rules().stream().map(Rule::name).toList();
    String pages = explain(names.toArray(String[]::new));
    assertThat(names).allSatisfy(name -> assertThat(pages).contains("  [" + name + "]\n"));
  }

  @Test
  void whatOnlyTheProgramSaysHasAPageWithoutOne() {
    assertThat(explain("unreadable-input")).startsWith("unreadable-input (").doesNotContain("-->");
  }

  private String explain(String... rules) {
    String[] arguments = new String[rules.length + 1];
    arguments[0] = "explain";
    System.arraycopy(rules, 0, arguments, 1, rules.length);
    return new CommandLineRun(folder).run(arguments).out();
  }
}
