package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.source.LazyPattern;
import dev.backcheck.syntax.Statement;
import java.util.Set;

/** A container whose name Azure does not allow. */
final class UrlContainerNameInvalid extends StatementRule<Statement> {

  private static final LazyPattern VALID = LazyPattern.of("(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> RESERVED = Set.of("$root", "$web", "$logs");

  UrlContainerNameInvalid() {
    super(Family.URL, "url-container-name-invalid", Statement.class, Trait.UNUSUAL_URL);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary("The container of an Azure URL has a name that Azure does not allow")
        .because(
            """
            Azure Storage answers a request for such a container with 400, bad request, so it cannot exist and the backup or \
            restore fails when it runs. A name has 3 to 63 lower-case letters, digits and single hyphens between them.""")
        .instead(
            "Write the name of the container: 3 to 63 lower-case letters, digits and single hyphens, a letter or digit at both ends.")
        .sources("AZNAME")
        .yieldsTo("url-not-a-blob")
        .bad("BACKUP DATABASE Hr TO URL = «'https://bak.blob.core.windows.net/My_Backups/a'»;")
        .bad("BACKUP DATABASE Hr TO URL = «N'https://$(Account).blob.core.windows.net/ab/a'»;")
        .bad("RESTORE HEADERONLY FROM URL = «'https://bak.blob.core.windows.net//a'»;")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/my-backups/Hr.bak';")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/$root/a';")
        .good("BACKUP DATABASE Hr TO URL = 'https://bak.blob.core.windows.net/Backup_$(Env)/a';")
        .good("BACKUP DATABASE Hr TO URL = 'https://backup.acme.example/My_Backups/a';");
  }

  @Override
  protected void check(Statement statement, Check check) {
    for (UrlLocation location : check.model().urls(statement)) {
      location
          .url()
          .filter(StorageUrl::isStorageAccount)
          .flatMap(StorageUrl::container)
          .filter(name -> !StorageUrl.hasHole(name) && name.indexOf('\\') < 0 && !isValid(name))
          .ifPresent(name -> report(location, name, check));
    }
  }

  private static boolean isValid(String name) {
    return VALID.matcher(name).matches() || RESERVED.contains(name);
  }

  private static void report(UrlLocation location, String name, Check check) {
    String named = name.isEmpty() ? "an empty name" : "container " + name;
    check.report(location.value(), named + " cannot be a container of Azure Storage");
  }
}
