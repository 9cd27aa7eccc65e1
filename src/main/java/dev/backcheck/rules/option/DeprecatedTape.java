package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;

/** A tape as backup device. */
final class DeprecatedTape extends StatementRule<DeviceStatement> {

  DeprecatedTape() {
    super(Family.OPTION, "deprecated-tape", DeviceStatement.class, Trait.TAPE);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary("Tape devices are deprecated")
        .because(
            """
            Support for tape backup devices will be removed in a future version; the documentation says not to use them in new \
            work. There are none on Linux and in containers, so that the statement fails there is inferred.""")
        .instead("Write to disk or URL; a program of your own can bring the files to tape.")
        .ignoreWhen("old tapes have to be read.")
        .sources("BACKUP", "DEPR")
        .bad("BACKUP DATABASE Hr TO «TAPE = '\\\\.\\tape0'»;")
        .badOn("2022@linux", "RESTORE DATABASE Hr FROM «TAPE = '\\\\.\\tape0'» WITH NORECOVERY;")
        .bad("BACKUP DATABASE Hr TO «TAPE = 'a'», TAPE = 'b' MIRROR TO TAPE = 'c', TAPE = 'd';")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\tape.bak';")
        .good("RESTORE VERIFYONLY FROM Tape1;");
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
