package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.AzureHosts;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a storage URL, as far as they are known: the URL of a backup device, or a
 * credential's name that has the form of one. Parts with unknown pieces hold {@link
 * KnownText#HOLE}.
 *
 * @param text the whole URL as {@link KnownText#pattern()}
 * @param scheme in lower case, without {@code ://}
 * @param host in lower case
 * @param port as written; empty for none and for the usual one of https
 * @param segments the parts of the path between slashes, without an empty last one
 * @param trailingSlash whether the path ends with a slash
 * @param query whether a {@code ?} follows
 * @param fragment whether a {@code #} follows
 * @param storageHost what the known ending of the host says; empty when it says nothing
 */
public record StorageUrl(
    String text,
    String scheme,
    String host,
    String port,
    List<String> segments,
    boolean trailingSlash,
    boolean query,
    boolean fragment,
    Optional<StorageHost> storageHost) {

  /** Copies the list. */
  public StorageUrl {
    segments = List.copyOf(segments);
  }

  StorageUrl(
      String text,
      String scheme,
      String host,
      String port,
      List<String> segments,
      boolean trailingSlash,
      boolean query,
      boolean fragment) {
    this(text, scheme, host, port, segments, trailingSlash, query, fragment, AzureHosts.find(host));
  }

  // The text decides the other parts, but for these two in a URL that was made from another.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof StorageUrl url
            && text.equals(url.text)
            && port.equals(url.port)
            && trailingSlash == url.trailingSlash);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The URL a text stands for; empty when it has no scheme followed by {@code ://}. */
  public static Optional<StorageUrl> of(KnownText text) {
    return StorageUrlText.parse(text.pattern());
  }

  /** Whether it is for Azure Blob Storage, or at least for something that is reached by https. */
  public boolean isAzure() {
    return scheme.equals("https") || scheme.equals("http");
  }

  /** Whether it is for S3-compatible storage. */
  public boolean isS3() {
    return scheme.equals("s3");
  }

  /**
   * The container of an Azure URL, the bucket of an S3 URL in path style; empty when there is no
   * path.
   */
  public Optional<String> container() {
    return segments.isEmpty() ? Optional.empty() : Optional.of(segments.get(0));
  }

  /** The first label of the host: the storage account of an Azure URL. */
  public String account() {
    int dot = host.indexOf('.');
    return dot < 0 ? host : host.substring(0, dot);
  }

  /** Whether it is a storage account of Azure by the ending of its host. */
  public boolean isStorageAccount() {
    return storageHost.isPresent() && storageHost.get().isStorageAccount();
  }

  /**
   * The parts of the path behind the container with slashes between them; empty when there are
   * none. It may have unknown pieces.
   */
  public String blobName() {
    return segments.size() < 2 ? "" : String.join("/", segments.subList(1, segments.size()));
  }

  /**
   * Whether the path is known, and surely begins where it seems to: an unknown host could bring a
   * container along, an unknown account before a known ending could not.
   */
  public boolean isPathKnown() {
    for (String segment : segments) {
      if (hasHole(segment)) {
        return false;
      }
    }
    return storageHost.isPresent() || !(hasHole(host) || hasHole(port));
  }

  /**
   * Whether the host of an s3 URL begins with the bucket (virtual-host style): certain for AWS, and
   * impossible for an address or a single label.
   */
  public Answer bucketInHost() {
    return S3Style.bucketInHost(this);
  }

  /**
   * The same AWS object with the bucket at the other place, host or path; empty for other hosts and
   * where the bucket is unknown.
   */
  public Optional<StorageUrl> otherStyle() {
    return S3Style.other(this);
  }

  /** One of its parts in words, for people. */
  public String part(CredentialScope.Part part) {
    return StorageUrlWords.part(this, part);
  }

  /** Whether scheme, host, port and container are known. */
  public boolean isContainerKnown() {
    return !hasHole(host) && !segments.isEmpty() && !hasHole(segments.get(0));
  }

  /** The path without its unknown pieces. */
  public String knownPath() {
    return StorageUrlWords.knownPath(this);
  }

  /** The same with another port. */
  public StorageUrl withPort(String other) {
    return new StorageUrl(
        text, scheme, host, other, segments, trailingSlash, query, fragment, storageHost);
  }

  /** Whether the name of a credential would cover it, did it not have another port. */
  public boolean differsInPortFrom(StorageUrl name) {
    return CredentialScope.of(name, this).differs() == CredentialScope.Part.PORT
        && CredentialScope.of(name, withPort(name.port())).answer().isYes();
  }

  /** Whether no part of it is unknown. */
  public boolean isKnown() {
    return text.indexOf(KnownText.HOLE) < 0;
  }

  /** Whether a part of a URL has unknown pieces. */
  public static boolean hasHole(String part) {
    return part.indexOf(KnownText.HOLE) >= 0;
  }

  /** Scheme, host, port and container, for people. */
  public String containerUrl() {
    return StorageUrlWords.shown(this, segments.subList(0, Math.min(1, segments.size())));
  }

  /** The URL for people, without what follows a {@code ?} or {@code #}: that may be a secret. */
  public String withoutQuery() {
    return StorageUrlWords.shown(this, segments) + (trailingSlash ? "/" : "");
  }

  /** The same without slashes at its end. */
  public String withoutTrailingSlash() {
    return StorageUrlWords.withoutTrailingSlash(this);
  }

  /** Scheme, host and port, for people. */
  public String endpoint() {
    return StorageUrlWords.shown(this, List.of());
  }
}
