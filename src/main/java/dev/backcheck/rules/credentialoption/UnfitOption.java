package dev.backcheck.rules.credentialoption;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.rule.Where;
import dev.backcheck.syntax.DeviceStatement;

/** WITH CREDENTIAL for Azure, which makes page blobs, where those cannot or should not be. */
abstract class UnfitOption extends StatementRule<DeviceStatement> {

  /** What to write where more than one device is meant. */
  static final String ONE_URL =
      """
      Leave CREDENTIAL out and create a credential for the container, with a shared access signature or a managed \
      identity; or write to one URL.""";

  private final String message;

  /**
   * A rule that reports the option with a message.
   *
   * @param with what else a statement has where the option does not suit it
   */
  UnfitOption(String name, String message, Trait with) {
    super(
        Family.CREDENTIAL_OPTION,
        name,
        DeviceStatement.class,
        Where.option("CREDENTIAL").and(Trait.AZURE, with));
    this.message = message;
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    NamedCredential.of(statement, check)
        .filter(NamedCredential::isForAzure)
        .filter(named -> isUnfit(statement, check))
        .ifPresent(named -> check.report(named.option(), message));
  }

  /** Whether the option certainly does not suit the statement or the target. */
  abstract boolean isUnfit(DeviceStatement statement, Check check);
}
