package dev.backcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of the families' rules. */
class FamiliesTest {

  static Stream<Supplier<List<Rule>>> families() {
    return Stream.of(
        BestPracticeRules::all,
        CredentialRules::all,
        CredentialOptionRules::all,
        EncryptionRules::all,
        FlowRules::all,
        KeyRules::all,
        ManagedIdentityRules::all,
        MediaRules::all,
        OptionRules::all,
        PlatformRules::all,
        RestoreRules::all,
        S3Rules::all,
        ScriptRules::all,
        SecretRules::all,
        SnapshotRules::all,
        UrlRules::all);
  }

  @ParameterizedTest
  @MethodSource("families")
  void aFamilyHasItsRulesAnewAndIsNotMixed(Supplier<List<Rule>> family) {
    List<Rule> rules = family.get();

    assertThat(rules).isNotEmpty().doesNotContainNull();
    assertThat(rules).extracting(rule -> rule.spec().name()).doesNotHaveDuplicates();
    List<String> all = BuiltInRules.all().stream().map(Rule::name).toList();
    assertThat(rules).allSatisfy(rule -> assertThat(all).contains(rule.name()));
  }
}
