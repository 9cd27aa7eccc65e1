package dev.backcheck.rules.option;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.TransferSize;
import dev.backcheck.reference.Verb;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.OptionUse;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How large MAXTRANSFERSIZE may be. */
final class TransferLimits {

  private TransferLimits() {}

  /** The highest sizes that may hold; S3 has a rule of its own, and page blobs take none. */
  static List<Integer> of(DeviceStatement statement, Check check) {
    Verb verb = OptionUse.verb(statement);
    List<Integer> limits = new ArrayList<>();
    for (Device device : statement.allDevices()) {
      Optional<DeviceClass> known = check.model().deviceClass(statement, device);
      boolean block = known.equals(Optional.of(DeviceClass.BLOCK)) && verb == Verb.BACKUP;
      if (block && !check.target().isBox().isYes()) {
        limits.add(TransferSize.onManagedInstance().max());
      }
      if (known.isPresent()
          && known.get() != DeviceClass.S3
          && !(block && check.target().isBox().isNo())) {
        TransferSize.all().stream()
            .filter(size -> size.verb() == verb && size.device().equals(known))
            .filter(size -> !size.since().map(check.target()::atLeast).orElse(Answer.YES).isNo())
            .forEach(size -> limits.add(size.max()));
      }
    }
    return limits;
  }
}
