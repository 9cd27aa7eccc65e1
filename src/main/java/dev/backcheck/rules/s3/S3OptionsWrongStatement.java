package dev.backcheck.rules.s3;

import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;

/** The S3 options of the other verb. */
final class S3OptionsWrongStatement extends StatementRule<DeviceStatement> {

  S3OptionsWrongStatement() {
    super(
        Family.S3,
        "s3-options-wrong-statement",
        DeviceStatement.class,
        Where.option("BACKUP_OPTIONS", "RESTORE_OPTIONS", "REGION"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.PARSE, 155)
        .summary("BACKUP_OPTIONS in RESTORE, RESTORE_OPTIONS in BACKUP, or a bare REGION")
        .because(
            """
            Each verb has its own word for the options of S3, and the region stands inside their JSON. The parser does not know \
            the other words there and refuses the batch with message 155. Servers before 2022 know neither, which \
            option-not-in-version reports.""")
        .instead("Write BACKUP_OPTIONS in BACKUP and RESTORE_OPTIONS in RESTORE.")
        .sources("S3")
        .bad(
            "RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «BACKUP_OPTIONS» = '{\"s3\":{\"region\":\"eu-west-1\"}}';",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «RESTORE_OPTIONS» = '{\"s3\":{\"region\":\"eu-west-1\"}}';",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH «REGION» = 'eu-west-1';")
        .good(
            "RESTORE DATABASE Hr FROM URL = 's3://minio.acme.test:9000/bak/a.bak' WITH RESTORE_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}';",
            "BACKUP DATABASE Hr TO URL = 's3://minio.acme.test:9000/bak/a.bak' WITH BACKUP_OPTIONS = '{\"s3\":{\"region\":\"eu-west-1\"}}';");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    Verb verb = OptionUse.verb(statement);
    String right = verb + "_OPTIONS";
    String wrong = verb == Verb.BACKUP ? "RESTORE_OPTIONS" : "BACKUP_OPTIONS";
    for (Option option : statement.options().all()) {
      if (option.name().equals(wrong)) {
        check
            .report(option.nameRange(), wrong + " is no option of " + verb)
            .safeFix("write " + right, option.nameRange(), right);
      } else if (option.name().equals("REGION")) {
        check.report(option.nameRange(), "the region stands in the JSON of " + right);
      }
    }
  }
}
