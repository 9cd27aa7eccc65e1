package dev.backcheck.rules.url;

import dev.backcheck.model.LocationForm;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Value;

/** A logical backup device for a URL. */
final class UrlLogicalDevice extends StatementRule<Execute> {

  UrlLogicalDevice() {
    super(Family.URL, "url-logical-device", Execute.class);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("sp_addumpdevice defines a device with a URL")
        .because(
            """
            Logical device names are documented as unsupported for URLs. The procedure stores the name for a disk or tape, so a \
            backup or restore that uses the device fails when it runs.""")
        .instead("Name the URL in each statement: TO URL = 'https://…'.")
        .limits("Reported where the device is defined, not where it is used.")
        .sources("B2U")
        .bad(
            "EXEC sp_addumpdevice 'disk', 'Az', «'https://acmebak.blob.core.windows.net/n/a.bak'»;\nBACKUP DATABASE Hr TO Az;",
            "EXEC master.dbo.sp_addumpdevice @devtype = 'disk', @physicalname = «N's3://minio.acme.test:9000/bak/a.bak'», @logicalname = 'S';\nBACKUP DATABASE Hr TO S;")
        .good("EXEC sp_addumpdevice 'disk', 'Local', 'D:\\a.bak';\nBACKUP DATABASE Hr TO Local;")
        .good("EXEC sp_addumpdevice 'disk', 'Any', @path;\nBACKUP DATABASE Hr TO [Any];");
  }

  @Override
  protected void check(Execute execute, Check check) {
    if (!execute.calls("sp_addumpdevice")) {
      return;
    }
    execute
        .argument(2, "@physicalname")
        .map(Execute.Argument::value)
        .filter(Value.class::isInstance)
        .map(Value.class::cast)
        .filter(path -> LocationForm.of(check.model().text(path)) == LocationForm.URL)
        .ifPresent(path -> check.report(path, "a logical device cannot stand for a URL"));
  }
}
