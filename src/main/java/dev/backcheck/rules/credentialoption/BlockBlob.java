package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.Step;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;
import java.util.Optional;

/** A block blob read as a page blob. */
final class BlockBlob extends StatementRule<Restore> {

  BlockBlob() {
    super(
        Family.CREDENTIAL_OPTION,
        "with-credential-block-blob",
        Restore.class,
        Where.option("CREDENTIAL").and(Trait.AZURE, Trait.EARLIER_BACKUP));
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN, 3220, 3013)
        .summary("A backup written without WITH CREDENTIAL is read with it")
        .because(
            "Without the option the backup is a block blob, and the option reads page blobs only: message 3220.")
        .instead("Leave the option out.")
        .limits("Only backups of the same scripts are seen.")
        .sources("E25")
        .yieldsTo("with-credential-on-sas", "with-credential-on-managed-identity")
        .bad(Nightly.BACKUP + ";\n" + Nightly.VERIFY + " WITH «CREDENTIAL = 'k'»;")
        .bad(
            (Nightly.SAS + Nightly.BACKUP + ";\n" + Nightly.KEY)
                + ("RESTORE DATABASE Hr FROM URL = " + Nightly.URL)
                + " WITH REPLACE, «CREDENTIAL = 'k'»;")
        .good(Nightly.BACKUP + ";\n" + Nightly.VERIFY + ";")
        .good(Nightly.NAMED + ";\n" + Nightly.VERIFY + " WITH CREDENTIAL = 'k';");
  }

  @Override
  protected void check(Restore statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(NamedCredential::isForAzure)
        .ifPresent(named -> writer(statement, check).ifPresent(step -> report(named, step, check)));
  }

  private static void report(NamedCredential named, Step writer, Check check) {
    named
        .report(check, "the backup was written without CREDENTIAL")
        .related(writer, "it is written here")
        .safeFix("Leave CREDENTIAL out", named.removal(check));
  }

  private static Optional<Step> writer(Restore statement, Check check) {
    boolean known = check.model().urls(statement).stream().allMatch(u -> u.text().isConstant());
    for (Device device : statement.devices()) {
      Optional<Step> last =
          check.model().writers(check.model().key(device)).stream()
              .filter(step -> step.index() < check.step().index())
              .reduce((first, second) -> second);
      if (last.filter(BlockBlob::writesBlockBlob).isPresent() && known) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static boolean writesBlockBlob(Step step) {
    return step.statement() instanceof DeviceStatement media && !media.options().has("CREDENTIAL");
  }
}
