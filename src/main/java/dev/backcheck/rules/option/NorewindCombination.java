package dev.backcheck.rules.option;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Confidence;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.Severity;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.Optional;

/** NOREWIND with UNLOAD, or in a statement that leaves no tape open. */
final class NorewindCombination extends StatementRule<DeviceStatement> {

  private static final String NOREWIND = "NOREWIND";

  NorewindCombination() {
    super(Family.OPTION, "norewind-combination", DeviceStatement.class, Where.option(NOREWIND));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN, 3031, 3032)
        .summary("NOREWIND where it cannot be: with UNLOAD, or in a statement that only reads")
        .because(
            """
            NOREWIND keeps the tape open, UNLOAD ejects it: they conflict, message 3031. FILELISTONLY, HEADERONLY, LABELONLY and \
            REWINDONLY are documented to raise an error for NOREWIND, although their syntax lists it. On disk and URL tape \
            options are ignored, so there it is a warning. The page also calls NOREWIND incompatible with NOUNLOAD, which \
            Management Studio writes beside it in every script, and which runs.""")
        .instead("Take NOREWIND out, or write NOUNLOAD.")
        .sources("BACKUP", "RARG")
        .bad("BACKUP DATABASE Hr TO TAPE = '\\\\.\\tape0' WITH NOREWIND, «UNLOAD»;")
        .bad("RESTORE HEADERONLY FROM DISK = 'D:\\a.bak' WITH «NOREWIND»;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH UNLOAD, «NOREWIND»;")
        .good("BACKUP DATABASE Hr TO TAPE = '\\\\.\\tape0' WITH NOREWIND, NOUNLOAD;")
        .good("RESTORE VERIFYONLY FROM DISK = 'D:\\a.bak' WITH FILE = @set, NOUNLOAD, NOREWIND;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : check.optionsOf(statement)) {
      boolean wrongPlace = use.facts().takenBy(OptionUse.kind(statement)).isNo();
      Optional<Option> unload = statement.options().find("UNLOAD");
      if (use.name().equals(NOREWIND) && wrongPlace) {
        report(use.option(), statement, check, statement.words() + " does not take NOREWIND");
      } else if (use.name().equals(NOREWIND) && unload.isPresent()) {
        boolean first = unload.get().range().compareTo(use.option().range()) > 0;
        Option second = first ? unload.get() : use.option();
        report(second, statement, check, "NOREWIND conflicts with UNLOAD");
      }
    }
  }

  private static void report(Option option, DeviceStatement statement, Check check, String what) {
    boolean tape = statement.allDevices().stream().anyMatch(d -> d.medium() == Device.Medium.TAPE);
    check
        .report(option, what)
        .severity(tape ? Severity.ERROR : Severity.WARNING)
        .confidence(tape ? Confidence.CERTAIN : Confidence.POSSIBLE)
        .unsafeRemoval(statement.options(), option);
  }
}
