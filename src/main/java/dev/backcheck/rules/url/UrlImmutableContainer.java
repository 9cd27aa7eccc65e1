package dev.backcheck.rules.url;

import dev.backcheck.model.CredentialScope;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.reference.Answer;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Example;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.value.KnownText;

/** A container that keeps what is written to it. */
final class UrlImmutableContainer extends StatementRule<Backup> {

  UrlImmutableContainer() {
    super(Family.URL, "url-immutable-container", Backup.class, Trait.IMMUTABLE);
  }

  @Override
  protected RuleDraft describe() {
    return error(Fails.RUN)
        .summary(
            "A backup to an immutable container that the server or the statement does not suit")
        .because(
            """
            Before SQL Server 2025 a backup writes its blob in several passes, which an immutability policy forbids: the backup \
            fails. From 2025 on it works, but FORMAT cannot overwrite what is there, so it fails where the blob exists. \
            Version-level immutability is not supported.""")
        .instead(
            "Use a container without the policy before SQL Server 2025; later, a new name for each backup and no FORMAT.")
        .limits("Only containers that the settings list as immutable are known.")
        .sources("B2U", "NEW25")
        .bad(vault("2022", "«'https://acmebak.blob.core.windows.net/vault/$(File)'»"))
        .bad(vault("2025", "«'https://acmebak.blob.core.windows.net/vault/a.bak'» WITH FORMAT"))
        .good(vault("2025", "'https://acmebak.blob.core.windows.net/vault/$(File)'"))
        .good(vault("2022", "'https://acmebak.blob.core.windows.net/n/$(File)'"));
  }

  private static Example vault(String target, String url) {
    String sql = "BACKUP DATABASE Hr TO URL = " + url + ";";
    return Example.of(sql).immutable("https://acmebak.blob.core.windows.net/vault").on(target);
  }

  @Override
  protected void check(Backup backup, Check check) {
    for (UrlLocation location : check.model().urls(backup)) {
      if (location.url().filter(url -> isImmutable(url, check)).isPresent()) {
        report(backup, location, check);
      }
    }
  }

  private static boolean isImmutable(StorageUrl url, Check check) {
    return check.settings().immutableContainers().stream()
        .flatMap(name -> StorageUrl.of(KnownText.of(name)).stream())
        .anyMatch(container -> CredentialScope.of(container, url).answer().isYes());
  }

  private static void report(Backup backup, UrlLocation location, Check check) {
    Answer supported = check.target().atLeastMajor(17);
    String what = "the container is immutable";
    if (supported.isNo()) {
      check.report(location.value(), what + ", which needs SQL Server 2025");
    } else if (backup.options().has("FORMAT")) {
      check.report(location.value(), what + ", FORMAT cannot overwrite a blob there").warning();
    } else if (supported.isUnknown()) {
      check
          .report(location.value(), what + "; before SQL Server 2025 the backup fails")
          .info()
          .possible();
    }
  }
}
