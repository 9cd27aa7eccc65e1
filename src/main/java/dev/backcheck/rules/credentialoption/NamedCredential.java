package dev.backcheck.rules.credentialoption;

import dev.backcheck.model.Coverage;
import dev.backcheck.model.Coverage.State;
import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Edit;
import dev.backcheck.rule.Fix;
import dev.backcheck.rule.OptionRemoval;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/**
 * {@code WITH CREDENTIAL = 'name'} of a statement, with what the scripts know of that credential.
 *
 * @param name what is known of the name
 * @param coverage whether a credential of that name is there
 * @param urls the URLs of the statement's devices
 */
record NamedCredential(
    DeviceStatement statement,
    Option option,
    KnownText name,
    Coverage coverage,
    List<StorageUrl> urls) {

  /** That of a statement; empty where the option is missing or has no value. */
  static Optional<NamedCredential> of(DeviceStatement statement, Check check) {
    Optional<Option> option = statement.options().find("CREDENTIAL");
    return option
        .flatMap(Option::value)
        .map(
            value -> {
              KnownText name = check.text(value);
              return new NamedCredential(
                  statement,
                  option.get(),
                  name,
                  check.model().coverage(name, check.step()),
                  check.model().urls(statement).stream()
                      .map(UrlLocation::url)
                      .flatMap(Optional::stream)
                      .toList());
            });
  }

  /** Whether it stands for Azure: all devices are https URLs, and there is one. */
  boolean isForAzure() {
    return !urls.isEmpty() && urls.stream().allMatch(StorageUrl::isAzure);
  }

  /** The credential, where the scripts show it. */
  Optional<Credential> credential() {
    return coverage.state() == State.COVERED ? coverage.credential() : Optional.empty();
  }

  /** Whether the scripts show that it is of a kind. */
  boolean isKind(CredentialKind kind) {
    return credential().filter(known -> known.kind() == kind).isPresent();
  }

  /** Whether the scripts show no credential of that name. */
  boolean isUnknown() {
    return coverage.state() == State.NONE;
  }

  /** The edits that take the option out. */
  List<Edit> removal(Check check) {
    return OptionRemoval.of(check, statement.options(), option);
  }

  /** Without the option the server looks for a credential by the URL: there should be one then. */
  Fix.Safety safety(Check check) {
    boolean found =
        urls.stream()
            .allMatch(
                url ->
                    check.model().serverCredentials().covering(url, check.step()).answer().isYes());
    return found ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
  }

  /** Reports the option, with the place where the credential is defined. */
  ReportDraft report(Check check, String message) {
    ReportDraft report = check.report(option, message);
    credential()
        .ifPresent(known -> report.related(known.defined(), "the credential is defined here"));
    boolean certain = credential().map(Credential::certain).orElse(true);
    return report.warnUnless(certain && !check.model().mayHaveOtherCredentials(check.step()));
  }
}
