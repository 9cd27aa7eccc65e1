package dev.backcheck.rules.option;

import dev.backcheck.reference.OptionFacts;
import dev.backcheck.reference.OptionValue;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.FileSpec;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;

/** A value of a kind that an option, or a file of a database, does not take. */
final class OptionWrongValue extends StatementRule<DeviceStatement> {

  OptionWrongValue() {
    super(Family.OPTION, "option-wrong-value", DeviceStatement.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 102, 155)
        .summary("An option lacks its value, has one too many, or one of the wrong kind")
        .because(
            """
            The parser knows for each option what may follow it: nothing, a string, a number, a variable, a list. Anything else \
            makes the server refuse the batch as a syntax error. No option takes a name without quotes.""")
        .instead("Write what the option takes; a string stands between single quotes.")
        .limits("What a variable holds is not judged here: the server reads any variable.")
        .sources("BACKUP", "RARG", "DOTG")
        .yieldsTo(
            "encryption-clause-order",
            "encryption-min-version",
            "move-identifier-literal",
            "restore-literal-required")
        .bad("BACKUP LOG Hr TO Nas WITH NAME = «nightly»;")
        .bad("BACKUP LOG Hr TO Nas WITH «BLOCKSIZE», INIT;")
        .bad("BACKUP LOG Hr TO Nas WITH «COPY_ONLY = 1»;")
        .bad("RESTORE DATABASE Hr FROM Nas WITH FILE = «'2'»;")
        .bad("BACKUP DATABASE Hr FILEGROUP = «Archive» TO DISK = 'D:\\a.bak';")
        .good("BACKUP LOG Hr TO Nas WITH NAME = N'n', STATS, DESCRIPTION = 5;")
        .good("RESTORE DATABASE Hr FROM Nas WITH FILE = $(File), STOPAT = $(T);")
        .good("RESTORE DATABASE Hr FROM Nas WITH MEDIANAME = \"weekly\";");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (OptionUse use : check.optionsOf(statement)) {
      checkOption(use.option(), use.facts(), check);
    }
    for (FileSpec file : statement.files()) {
      for (Value value : file.values()) {
        Kinds.check(file.kind().name(), OptionValue.TEXT, value, check);
      }
    }
  }

  private static void checkOption(Option option, OptionFacts facts, Check check) {
    if (option.form() == Option.Form.FLAG && facts.value() != OptionValue.FLAG) {
      if (!facts.valueOptional()) {
        check.report(option, option.name() + " lacks its value: " + Kinds.taken(facts.value()));
      }
    } else if (option.form() == Option.Form.ASSIGNED && facts.value() == OptionValue.FLAG) {
      check
          .report(option, option.name() + " takes no value")
          .help("Write " + option.name() + " alone, or take it out.")
          .unsafeFix("take the value out", option.range(), option.name());
    } else {
      for (Value value : option.values()) {
        Kinds.check(option.name(), facts.value(), value, check);
      }
      Kinds.checkRepeated(option, check);
    }
  }
}
