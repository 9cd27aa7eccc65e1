package dev.backcheck.rules.option;

import static dev.backcheck.rule.RuleSpec.rule;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** A tape as backup device. */
public final class DeprecatedTape extends StatementRule<DeviceStatement> {

  /** The rule. */
  public DeprecatedTape() {
    super(
        DeviceStatement.class,
        rule("deprecated-tape", Family.OPTION, Severity.WARNING, Fails.RUN)
            .summary("Tape devices are deprecated")
            .because(
                """
                Support for tape backup devices will be removed in a future version; the documentation says not to use them \
                in new work. There are none on Linux and in containers, so that the statement fails there is \
                inferred.""")
            .instead("Write to disk or URL; a program of your own can bring the files to tape.")
            .ignoreWhen("old tapes have to be read.")
            .sources("BACKUP", "DEPR")
            .bad("BACKUP DATABASE Hr TO «TAPE = '\\\\.\\tape0'»;")
            .bad(
                Example.of("RESTORE DATABASE Hr FROM «TAPE = '\\\\.\\tape0'» WITH NORECOVERY;")
                    .on("2022@linux"))
            .bad("BACKUP DATABASE Hr TO «TAPE = 'a'», TAPE = 'b' MIRROR TO TAPE = 'c', TAPE = 'd';")
            .good("BACKUP DATABASE Hr TO DISK = 'D:\\tape.bak';")
            .good("RESTORE VERIFYONLY FROM Tape1;"));
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    boolean linux = check.target().isLinux().isYes();
    // Once a statement: the second tape is no other mistake than the first.
    statement.allDevices().stream()
        .filter(device -> device.medium() == Device.Medium.TAPE)
        .findFirst()
        .ifPresent(
            tape ->
                check.report(
                    tape, linux ? "there are no tapes on Linux" : "tape devices are deprecated"));
  }
}
