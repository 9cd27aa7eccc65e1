package dev.backcheck.rules.s3;

import dev.backcheck.model.S3Options;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Value;

/** S3 options that are not the JSON the server reads. */
final class S3OptionsJson extends StatementRule<DeviceStatement> {

  S3OptionsJson() {
    super(
        Family.S3,
        "s3-options-json",
        DeviceStatement.class,
        Where.option("BACKUP_OPTIONS", "RESTORE_OPTIONS"));
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .likely()
        .summary("BACKUP_OPTIONS or RESTORE_OPTIONS is not the JSON that names a region")
        .because(
            """
            The text must be a JSON object with an object s3 that holds the string region. Anything else cannot be read when the \
            statement runs; keys that are not documented are a warning.""")
        .instead("Write '{\"s3\": {\"region\": \"eu-west-1\"}}' with the region of the bucket.")
        .sources("S3", "CCRED")
        .bad(
            "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/a.bak' WITH BACKUP_OPTIONS = «'{\"s3\":{\"region\":us-west-2}}'»;",
            "RESTORE DATABASE Hr FROM URL = 's3://s3.us-west-2.amazonaws.com/bak/a.bak' WITH RESTORE_OPTIONS = «'{\"region\":\"us-west-2\"}'»;",
            "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/a.bak' WITH BACKUP_OPTIONS = «'{\"s3\":{\"region\":\"us-west-2\", \"style\":\"path\"}}'»;")
        .good(
            "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/a.bak' WITH BACKUP_OPTIONS = '{\"s3\": {\"region\":\"$(Region)\"}}';",
            "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/a.bak' WITH BACKUP_OPTIONS = '$(Options)';",
            "BACKUP DATABASE Hr TO URL = 's3://s3.us-west-2.amazonaws.com/bak/a.bak' WITH BACKUP_OPTIONS = @options;");
  }

  @Override
  protected void check(DeviceStatement statement, Check check) {
    for (Option option : statement.options().all()) {
      if (option.value().isPresent() && S3Options.isName(option.name())) {
        Value value = option.value().get();
        check(value, S3Options.of(check.model().text(value)), check);
      }
    }
  }

  private static void check(Value value, S3Options options, Check check) {
    switch (options.state()) {
      case NOT_JSON -> check.report(value, "the options are not JSON");
      case NO_S3 -> check.report(value, "the options have no object s3");
      case NO_REGION -> check.report(value, "the object s3 of the options names no region");
      case MORE -> check.report(value, "the options have a key that is not documented").warning();
      case USUAL, UNKNOWN -> {}
    }
  }
}
