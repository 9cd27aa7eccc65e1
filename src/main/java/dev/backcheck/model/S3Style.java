package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.StorageHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The two ways to write the bucket of an AWS object: before the host, or at the head of the path.
 */
final class S3Style {

  private S3Style() {}

  /** Whether the host begins with the bucket; see {@link StorageUrl#bucketInHost}. */
  static Answer bucketInHost(StorageUrl url) {
    Optional<StorageHost> known = url.storageHost();
    if (known.isPresent() && known.get().service() == StorageHost.Service.S3) {
      return Answer.of(known.get().account().isPresent());
    }
    String host = url.host();
    boolean address =
        host.chars().allMatch(c -> StorageUrlText.isDigit(c) || c == '.') || host.startsWith("[");
    return address || (host.indexOf('.') < 0 && !StorageUrl.hasHole(host))
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  /** The same object in the other way; empty for other hosts, and for an unknown bucket. */
  static Optional<StorageUrl> other(StorageUrl url) {
    Optional<StorageHost> known =
        url.storageHost().filter(found -> found.service() == StorageHost.Service.S3);
    if (known.isEmpty() || StorageUrl.hasHole(url.host())) {
      return Optional.empty();
    }
    if (known.get().account().isPresent()) {
      String bucket = known.get().account().get();
      List<String> path = new ArrayList<>(List.of(bucket));
      path.addAll(url.segments());
      return Optional.of(with(url, url.host().substring(bucket.length() + 1), path));
    }
    if (url.segments().isEmpty() || StorageUrl.hasHole(url.segments().get(0))) {
      return Optional.empty();
    }
    String bucket = url.segments().get(0).toLowerCase(Locale.ROOT);
    return Optional.of(
        with(url, bucket + "." + url.host(), url.segments().subList(1, url.segments().size())));
  }

  private static StorageUrl with(StorageUrl url, String otherHost, List<String> path) {
    String whole = url.scheme() + "://" + otherHost + "/" + String.join("/", path);
    return new StorageUrl(
        whole,
        url.scheme(),
        otherHost,
        url.port(),
        path,
        url.trailingSlash(),
        url.query(),
        url.fragment());
  }
}
