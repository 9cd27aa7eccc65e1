package dev.backcheck.rules.s3;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.DeviceClass;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Severity;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Statement;
import java.util.Optional;
import java.util.OptionalLong;

/** What several rules ask about statements with s3 URLs. */
final class S3Devices {

  private S3Devices() {}

  static boolean isToS3(DeviceStatement statement, Check check) {
    for (Device device : statement.allDevices()) {
      if (check.model().url(device).filter(StorageUrl::isS3).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether all devices of a statement are known, and none of them is an s3 URL. */
  static boolean isToOthers(DeviceStatement statement, Check check) {
    for (Device device : statement.allDevices()) {
      Optional<DeviceClass> known = check.model().deviceClass(statement, device);
      if (known.isEmpty() || known.get() == DeviceClass.S3) {
        return false;
      }
    }
    return !statement.allDevices().isEmpty();
  }

  /** The number an option is given; empty for what is not known. */
  static OptionalLong number(Option option, Check check) {
    return option.value().map(check.model()::wholeNumber).orElse(OptionalLong.empty());
  }

  /** Whether a statement looks for a credential for a URL by itself, and none is there. */
  static boolean isUncovered(StorageUrl url, Statement statement, Check check) {
    return !(statement instanceof DeviceStatement media && media.options().has("CREDENTIAL"))
        && check.credentialFor(url).answer().isNo();
  }

  /**
   * How bad it is that a URL misses a credential by little: the scripts create all there are, or
   * this one was plainly meant.
   */
  static Severity severity(Credential nearest, Check check) {
    boolean open = check.model().mayHaveOtherCredentials(check.step());
    boolean meant = nearest.isCreated() && !check.model().serverCredentials().mayBeUsed(nearest);
    boolean sure = check.settings().closedInventory() || meant;
    return sure && !open ? Severity.ERROR : Severity.WARNING;
  }
}
