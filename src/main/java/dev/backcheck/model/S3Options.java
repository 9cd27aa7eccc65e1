package dev.backcheck.model;

import dev.backcheck.value.KnownText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code BACKUP_OPTIONS} or {@code RESTORE_OPTIONS} says.
 *
 * @param state whether it is what the server reads
 * @param region the region it names, where that is known
 * @see <a
 *     href="https://learn.microsoft.com/sql/relational-databases/backup-restore/sql-server-backup-to-url-s3-compatible-object-storage">Backup
 *     to URL for S3-compatible object storage</a>
 */
public record S3Options(State state, Optional<String> region) {

  /** What the text of the options is. */
  public enum State {
    /** An object s3 with a region, and nothing else. */
    USUAL,
    /** The same with other keys. */
    MORE,
    /** No JSON. */
    NOT_JSON,
    /** No object, or one without an object s3. */
    NO_S3,
    /** No region, or an empty one. */
    NO_REGION,
    /** The script does not show enough of it. */
    UNKNOWN
  }

  private static final Set<String> NAMES = Set.of("BACKUP_OPTIONS", "RESTORE_OPTIONS");

  /** Whether an option has such a text. */
  public static boolean isName(String option) {
    return NAMES.contains(option);
  }

  /** Reads the text of an option. Unknown parts inside strings of the JSON are no hindrance. */
  public static S3Options of(KnownText text) {
    S3Options read = read(JsonReader.read(text.pattern()));
    boolean asWritten = text.isConstant() || read.state == State.USUAL;
    return asWritten ? read : new S3Options(State.UNKNOWN, Optional.empty());
  }

  private static S3Options read(Optional<Object> json) {
    if (json.isEmpty()) {
      return new S3Options(State.NOT_JSON, Optional.empty());
    }
    if (!(json.get() instanceof Map<?, ?> root) || !(root.get("s3") instanceof Map<?, ?> s3)) {
      return new S3Options(State.NO_S3, Optional.empty());
    }
    if (!(s3.get("region") instanceof String region) || region.isBlank()) {
      return new S3Options(State.NO_REGION, Optional.empty());
    }
    boolean usual = root.size() == 1 && s3.size() == 1;
    Optional<String> known = Optional.of(region).filter(name -> !StorageUrl.hasHole(name));
    return new S3Options(usual ? State.USUAL : State.MORE, known);
  }
}
