package dev.backcheck.rules.option;

import dev.backcheck.reference.OptionCatalog;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** A word in a WITH list that is no option of the statement's verb. */
final class UnknownOption extends StatementRule<DeviceStatement> {

  UnknownOption() {
    super(Family.OPTION, "unknown-option", DeviceStatement.class, Trait.OPTIONS);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155)
        .summary("A WITH list has a word that is no option of BACKUP or RESTORE")
        .because(
            """
            The parser has one list of options for BACKUP and another for RESTORE. A word that is not on it makes the server \
            refuse the whole batch with message 155: it is not a recognized option. The options of the other verb are such \
            words, too.""")
        .instead("Correct the spelling, or take the option out.")
        .ignoreWhen("a server newer than this tool knows the option.")
        .sources("BACKUP", "RARG")
        .yieldsTo("encryption-clause-on-restore", "s3-options-wrong-statement")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH INIT, «COMPRESION»;")
        .bad("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH «REPLACE»;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH «INIT», REPLACE;")
        .bad("RESTORE DATABASE Hr FROM DISK = 'D:\\a.bak' WITH «BASE» = 'y';")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH copy_only, Compression;")
        .good("RESTORE HEADERONLY FROM DISK = 'D:\\a.bak' WITH RECOVERY;")
        .good("BACKUP DATABASE Hr TO DISK = 'D:\\a.bak' WITH $(Options);");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    if (OptionUse.knowsAll(statement, check)) {
      return;
    }
    Verb verb = OptionUse.verb(statement);
    for (Option option : statement.options().all()) {
      boolean known = OptionCatalog.find(verb, option.name()).isPresent();
      if (!known && KnownText.of(option.name()).isConstant()) {
        report(verb, option, check);
      }
    }
  }

  private static void report(Verb verb, Option option, Check check) {
    Verb other = verb == Verb.BACKUP ? Verb.RESTORE : Verb.BACKUP;
    if (OptionCatalog.find(other, option.name()).isPresent()) {
      check
          .report(option.nameRange(), option.name() + " is an option of " + other + " only")
          .help("Take " + option.name() + " out.");
      return;
    }
    Optional<String> meant = OptionCatalog.nearest(verb, option.name());
    String hint = meant.map(name -> "; did you mean " + name + "?").orElse("");
    ReportDraft draft =
        check.report(option.nameRange(), verb + " has no option " + option.name() + hint);
    meant.ifPresent(
        name ->
            draft
                .help("Write " + name + ", or take the option out.")
                .unsafeFix("write " + name, option.nameRange(), name));
  }
}
