package dev.backcheck.rules.option;

import dev.backcheck.reference.ValueRange;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Value;
import java.util.Optional;

/** A name or description that is longer than the media hold. */
final class TextTooLong extends StatementRule<DeviceStatement> {

  TextTooLong() {
    super(
        Family.OPTION,
        "text-too-long",
        DeviceStatement.class,
        Where.option("NAME", "MEDIANAME", "DESCRIPTION", "MEDIADESCRIPTION"));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3217, 3244)
        .inferred()
        .summary("A name of more than 128 or a description of more than 255 characters")
        .because(
            """
            NAME and MEDIANAME hold 128 characters, DESCRIPTION and MEDIADESCRIPTION 255. The limits are documented; whether the \
            server refuses a longer text (3244 or 3217) or cuts it off is not, and what is said here of it is inferred.""")
        .instead("Shorten the text.")
        .sources("BACKUP", "RARG", "OLA")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NAME = «'" + "x".repeat(129) + "'»;")
        .bad("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH DESCRIPTION = «N'" + "x".repeat(256) + "'»;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH NAME = '" + "x".repeat(128) + "';")
        .good("BACKUP LOG Hr TO DISK = 'D:\\a.trn' WITH DESCRIPTION = '" + "x".repeat(255) + "';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : check.optionsOf(statement)) {
      Optional<ValueRange> range = use.facts().range();
      if (range.isPresent() && range.get().maxLength().isPresent()) {
        use.option().value().ifPresent(value -> check(use.name(), value, range.get(), check));
      }
    }
  }

  private static void check(String name, Value value, ValueRange range, Check check) {
    Optional<String> text = check.model().text(value).constant();
    if (text.isPresent() && !range.admitsLength(text.get().length())) {
      int most = range.maxLength().orElseThrow();
      check.report(
          value, name + " has " + text.get().length() + " characters, and may have " + most);
    }
  }
}
