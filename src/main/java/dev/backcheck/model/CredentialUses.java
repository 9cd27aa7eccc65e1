package dev.backcheck.model;

import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
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

  static CredentialUses of(List<Step> steps, CredentialModel credentials) {
    CredentialUses uses = new CredentialUses();
    for (Step step : steps) {
      if (step.statement() instanceof DeviceStatement ours
          && ours.isToUrl()
          && !ours.options().has("CREDENTIAL")) {
        uses.add(step, ours.allDevices(), credentials);
      }
    }
    return uses;
  }

  private void add(Step step, List<Device> devices, CredentialModel credentials) {
    List<CredentialUse> uses = new ArrayList<>(devices.size());
    for (Device device : devices) {
      Optional<StorageUrl> url = device.isUrl() ? step.url(device) : Optional.empty();
      if (url.isPresent()) {
        uses.add(use(step, device, url.get(), credentials.lookup(url.get(), step).credential()));
      }
    }
    if (!uses.isEmpty()) {
      byStep.put(step, List.copyOf(uses));
    }
  }

  private CredentialUse use(
      Step step, Device device, StorageUrl url, Optional<Credential> credential) {
    List<CredentialUse> same =
        credential.isPresent()
            ? byDefinition.computeIfAbsent(credential.get().defined(), s -> new ArrayList<>())
            : url.isAzure() ? uncovered : new ArrayList<>();
    boolean first = same.isEmpty() || !same.get(same.size() - 1).step().sharesScript(step);
    CredentialUse use = new CredentialUse(step, device, url, credential, first);
    same.add(use);
    return use;
  }

  /** The URLs of a statement, in order. */
  public List<CredentialUse> in(Step step) {
    return byStep.getOrDefault(step, List.of());
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
