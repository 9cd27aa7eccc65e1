package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which backups and restores use which credential through the URL of a device. A statement with
 * {@code WITH CREDENTIAL = …} names its credential itself and is left out.
 */
public final class CredentialUses {

  private final List<CredentialUse> uncovered = new ArrayList<>();
  private final Map<Step, List<CredentialUse>> byDefinition = new HashMap<>();
  private final Map<Step, List<CredentialUse>> byStep = new HashMap<>();

  static CredentialUses of(List<Step> steps, Credentials credentials) {
    CredentialUses uses = new CredentialUses();
    for (Step step : steps) {
      for (Device device : devices(step.statement())) {
        if (device.medium() == Device.Medium.URL) {
          step.url(device).ifPresent(url -> uses.add(step, device, url, credentials));
        }
      }
    }
    return uses;
  }

  private void add(Step step, Device device, StorageUrl url, Credentials credentials) {
    Optional<Credential> credential = credentials.covering(url, step).credential();
    List<CredentialUse> same =
        credential
            .map(found -> byDefinition.computeIfAbsent(found.defined(), s -> new ArrayList<>()))
            .orElseGet(() -> url.isAzure() ? uncovered : new ArrayList<>());
    boolean first = same.isEmpty() || !same.get(same.size() - 1).step().sharesScript(step);
    CredentialUse use = new CredentialUse(step, device, url, credential, first);
    byStep.computeIfAbsent(step, s -> new ArrayList<>()).add(use);
    same.add(use);
  }

  private static List<Device> devices(Statement statement) {
    return statement instanceof DeviceStatement ours && !ours.options().has("CREDENTIAL")
        ? ours.allDevices()
        : List.of();
  }

  /** The credential that certainly covers a URL of a statement, as it was looked up before. */
  Optional<Credential> covering(StorageUrl url, Step step) {
    for (CredentialUse use : in(step)) {
      if (use.url().equals(url)) {
        return use.credential();
      }
    }
    return Optional.empty();
  }

  /** The URLs of a statement, in order. */
  public List<CredentialUse> in(Step step) {
    return Collections.unmodifiableList(byStep.getOrDefault(step, List.of()));
  }

  /** The uses of a credential as a statement defined it, in order. */
  public List<CredentialUse> of(Step definition) {
    return Collections.unmodifiableList(byDefinition.getOrDefault(definition, List.of()));
  }

  /**
   * The first Azure URL behind a step for which the scripts show no credential that certainly
   * covers it.
   */
  public Optional<CredentialUse> firstUncovered(Step step) {
    int low = 0;
    int high = uncovered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (uncovered.get(middle).step().index() <= step.index()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < uncovered.size() ? Optional.of(uncovered.get(low)) : Optional.empty();
  }
}
