package dev.backcheck.rules;

import dev.backcheck.rule.Rule;
import dev.backcheck.rules.bestpractice.BestPracticeRules;
import dev.backcheck.rules.credential.CredentialRules;
import dev.backcheck.rules.credentialoption.CredentialOptionRules;
import dev.backcheck.rules.encryption.EncryptionRules;
import dev.backcheck.rules.flow.FlowRules;
import dev.backcheck.rules.key.KeyRules;
import dev.backcheck.rules.managedidentity.ManagedIdentityRules;
import dev.backcheck.rules.media.MediaRules;
import dev.backcheck.rules.option.OptionRules;
import dev.backcheck.rules.platform.PlatformRules;
import dev.backcheck.rules.restore.RestoreRules;
import dev.backcheck.rules.s3.S3Rules;
import dev.backcheck.rules.script.ScriptRules;
import dev.backcheck.rules.secret.SecretRules;
import dev.backcheck.rules.snapshot.SnapshotRules;
import dev.backcheck.rules.url.UrlRules;
import java.util.ArrayList;
import java.util.List;

/** The rules that come with the library: those of each family, in the order of the families. */
public final class BuiltInRules {

  private static final List<Rule> ALL =
      joined(
          ScriptRules.all(),
          CredentialRules.all(),
          CredentialOptionRules.all(),
          ManagedIdentityRules.all(),
          UrlRules.all(),
          S3Rules.all(),
          OptionRules.all(),
          MediaRules.all(),
          SnapshotRules.all(),
          EncryptionRules.all(),
          RestoreRules.all(),
          PlatformRules.all(),
          SecretRules.all(),
          KeyRules.all(),
          BestPracticeRules.all(),
          FlowRules.all());

  private BuiltInRules() {}

  // By hand: the first stream of a process takes as long as all the rules.
  @SafeVarargs
  private static List<Rule> joined(List<Rule>... families) {
    List<Rule> all = new ArrayList<>();
    for (List<Rule> family : families) {
      all.addAll(family);
    }
    return List.copyOf(all);
  }

  /** All of them. */
  public static List<Rule> all() {
    return ALL;
  }
}
