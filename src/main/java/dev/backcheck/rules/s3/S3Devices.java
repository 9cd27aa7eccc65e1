package dev.backcheck.rules.s3;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.OptionalLong;

/** What several rules ask about statements with s3 URLs. */
final class S3Devices {

  private S3Devices() {}

  static boolean isToS3(DeviceStatement statement, Check check) {
    return statement.allDevices().stream()
        .anyMatch(device -> check.model().url(device).filter(StorageUrl::isS3).isPresent());
  }

  /** The number an option is given; empty for what is not known. */
  static OptionalLong number(Option option, Check check) {
    return option.value().map(check.model()::wholeNumber).orElse(OptionalLong.empty());
  }
}
