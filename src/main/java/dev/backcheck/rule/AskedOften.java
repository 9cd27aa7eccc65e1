package dev.backcheck.rule;

import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.Model;
import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.model.Step;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What many rules ask of the same statement, worked out when the first of them asks. Of another
 * statement, which stands for the one under check, nothing is kept.
 */
final class AskedOften {

  private final Model model;
  private final Step step;
  private @Nullable List<OptionUse> options;
  private @Nullable List<LookedUpUrl> lookedUp;
  private @Nullable CredentialKind kind;
  private boolean signatureKnown;
  private Optional<SharedAccessSignature> signature = Optional.empty();

  AskedOften(Model model, Step step) {
    this.model = model;
    this.step = step;
  }

  List<OptionUse> options(DeviceStatement statement) {
    if (statement != step.statement()) {
      return OptionUse.of(statement);
    }
    List<OptionUse> known = options;
    if (known == null) {
      known = OptionUse.of(statement);
      options = known;
    }
    return known;
  }

  List<LookedUpUrl> lookedUp(Statement statement) {
    if (statement != step.statement()) {
      return lookUp(statement);
    }
    List<LookedUpUrl> known = lookedUp;
    if (known == null) {
      known = lookUp(statement);
      lookedUp = known;
    }
    return known;
  }

  private List<LookedUpUrl> lookUp(Statement statement) {
    Map<UrlLocation, StorageUrl> containers = model.lookedUpContainers(statement);
    List<LookedUpUrl> all = new ArrayList<>(containers.size());
    for (Map.Entry<UrlLocation, StorageUrl> use : containers.entrySet()) {
      StorageUrl url = use.getValue();
      all.add(new LookedUpUrl(use.getKey(), url, model.coverage(url, step)));
    }
    return all;
  }

  CredentialKind kind(CredentialDefinition definition) {
    if (definition != step.statement()) {
      return model.kind(definition);
    }
    CredentialKind known = kind;
    if (known == null) {
      known = model.kind(definition);
      kind = known;
    }
    return known;
  }

  Optional<SharedAccessSignature> signature(CredentialDefinition definition) {
    if (definition != step.statement()) {
      return model.signature(definition);
    }
    if (!signatureKnown) {
      signature = model.signature(definition);
      signatureKnown = true;
    }
    return signature;
  }
}
