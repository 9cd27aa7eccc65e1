package dev.backcheck.reference;

import dev.backcheck.source.LazyPattern;
import java.util.List;
import java.util.Optional;

/**
 * The hosts that are known by the end of their name: {@code azure-hosts.tsv}. An Azure storage
 * account may also have a name of its own, so that an unknown host proves nothing. See <a
 * href="https://learn.microsoft.com/azure/storage/common/storage-account-overview">Storage account
 * overview</a>.
 */
public final class AzureHosts {
  private static final LazyPattern ZONE = LazyPattern.of("[zZ][0-9]{1,2}");
  private static final String PRIVATE_LINK = "privatelink";
  private static final String S3 = "s3";

  private AzureHosts() {}

  /**
   * What is known of a host, given without scheme and port and in any case; nothing when its ending
   * is unknown.
   */
  public static Optional<StorageHost> find(String host) {
    for (int start = 0; start >= 0; start = next(host, start)) {
      for (Known known : Loaded.HOSTS) {
        if (known.endsFrom(start, host)) {
          String labels = host.substring(0, Math.max(0, start - 1));
          return known.service == StorageHost.Service.S3 ? s3(known, labels) : azure(known, labels);
        }
      }
    }
    return Optional.empty();
  }

  private static int next(String host, int start) {
    int dot = host.indexOf('.', start);
    return dot < 0 ? -1 : dot + 1;
  }

  private static Optional<StorageHost> azure(Known known, String labels) {
    if (labels.indexOf('.') < 0 && known.zone != Zone.REQUIRED) {
      return Optional.of(known.host(labels, Optional.empty(), false));
    }
    List<String> parts = List.of(labels.split("\\.", -1));
    Optional<String> zone = Optional.empty();
    boolean privateLink = false;
    for (String part : parts.subList(1, parts.size())) {
      if (part.equalsIgnoreCase(PRIVATE_LINK) && !privateLink) {
        privateLink = true;
      } else if (ZONE.matcher(part).matches() && zone.isEmpty()) {
        zone = Optional.of(part);
      } else {
        return Optional.empty();
      }
    }
    boolean fits = known.zone == Zone.OPTIONAL || zone.isPresent() == (known.zone == Zone.REQUIRED);
    return !fits ? Optional.empty() : Optional.of(known.host(parts.get(0), zone, privateLink));
  }

  /**
   * Before the ending stand {@code s3.REGION}, {@code BUCKET.s3.REGION}, or the same without a
   * region.
   */
  private static Optional<StorageHost> s3(Known known, String labels) {
    List<String> parts = List.of(labels.split("\\.", -1));
    int service = Math.max(parts.lastIndexOf(S3), parts.lastIndexOf("S3"));
    if (service < 0 || parts.size() - service > 2) {
      return Optional.empty();
    }
    Optional<String> region =
        service + 1 < parts.size() ? Optional.of(parts.get(service + 1)) : Optional.empty();
    return Optional.of(known.host(String.join(".", parts.subList(0, service)), region, false));
  }

  /**
   * Reads a table.
   *
   * @throws IllegalStateException when a suffix is there twice, or a cell is not understood
   */
  static List<Known> load(Table table) {
    List<Known> hosts = table.rows().stream().map(Known::of).toList();
    for (int i = 0; i < hosts.size(); i++) {
      for (Known before : hosts.subList(0, i)) {
        if (before.suffix.equals(hosts.get(i).suffix)) {
          throw table.rows().get(i).invalid("suffix");
        }
      }
    }
    return hosts;
  }

  /** Whether a zone label stands before the ending. */
  private enum Zone {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /** A row of the table. */
  record Known(
      String suffix, StorageHost.Service service, String cloud, Zone zone, boolean retired) {
    static Known of(Table.Row row) {
      if (row.find("suffix").isEmpty() || row.get("suffix").startsWith(".")) {
        throw row.invalid("suffix");
      }
      Cells.sources(row);
      return new Known(
          row.get("suffix"),
          Cells.word(row, "service", StorageHost.Service.class),
          row.get("cloud"),
          Cells.word(row, "zone", Zone.class),
          Cells.flag(row, "retired"));
    }

    private boolean endsFrom(int start, String host) {
      return suffix.length() == host.length() - start
          && suffix.regionMatches(true, 0, host, start, suffix.length());
    }

    private StorageHost host(String account, Optional<String> place, boolean privateLink) {
      Optional<String> named = Optional.of(account).filter(name -> !name.isEmpty());
      return new StorageHost(suffix, service, cloud, retired, named, place, privateLink);
    }
  }

  private static final class Loaded {
    static final List<Known> HOSTS = load(Table.read(AzureHosts.class, "azure-hosts.tsv"));
  }
}
