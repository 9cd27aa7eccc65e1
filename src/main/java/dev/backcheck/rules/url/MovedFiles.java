package dev.backcheck.rules.url;

import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the MOVE options of a restore put database files. */
final class MovedFiles {

  private MovedFiles() {}

  /** The targets that are URLs of Azure, in order. */
  static Map<Value, StorageUrl> toAzure(Restore restore, Check check) {
    Map<Value, StorageUrl> targets = new LinkedHashMap<>();
    for (Option move : restore.options().all()) {
      if (move.form() == Option.Form.MOVE && move.values().size() == 2) {
        Value target = move.values().get(1);
        StorageUrl.of(check.text(target))
            .filter(StorageUrl::isAzure)
            .ifPresent(url -> targets.put(target, url));
      }
    }
    return targets;
  }
}
