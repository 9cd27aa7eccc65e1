package dev.backcheck.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.ScriptCheck;
import dev.backcheck.rule.ScriptRule;
import org.junit.jupiter.api.Test;

class RuleMarkdownTest {

  @Test
  void aPageHoldsAllThatTheSpecSays() {
    assertThat(RuleMarkdown.of(new BackupToMoon().spec()))
        .isEqualTo(
            """
            ## backup-to-moon

            A backup goes to the moon.

            *media · warning · likely · effect inferred*

            ### What happens

            Nothing answers from &lt;there>.

            It shows when the backup or restore runs; the server's messages: 3201.

            ### What to do

            Stay on the ground.

            ### Reported (on 2022)

            ```text
            -- example.sql
            BACKUP DATABASE Hr TO DISK = 'moon';
                                  ^^^^^^^^^^^^^
            -- V2__again.sql
            SELECT 1
            ```

            ### Not reported

            ```text
            BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak';
            ```

            ### What it cannot see

            It cannot see the sky.

            ### References

            * [BACKUP](https://learn.example/backup)

            """);
  }

  private static final class BackupToMoon extends ScriptRule {

    BackupToMoon() {
      super(Family.MEDIA, "backup-to-moon");
    }

    @Override
    protected RuleDraft describe() {
      return warning(Fails.RUN, 3201)
          .summary("A backup goes to the moon")
          .because("Nothing answers from <there>.")
          .instead("Stay on the ground.")
          .limits("It cannot see the sky.")
          .inferred()
          .reference("BACKUP", "https://learn.example/backup")
          .bad(
              Example.of("BACKUP DATABASE Hr TO «DISK = 'moon'»;")
                  .then("V2__again.sql", "SELECT 1")
                  .on("2022"))
          .good("BACKUP DATABASE Hr TO DISK = 'D:\\hr.bak';");
    }

    @Override
    protected void check(ScriptCheck check) {}
  }
}
