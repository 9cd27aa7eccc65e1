package dev.backcheck.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Credentials by the URLs that their names are, path by path: those that may cover a URL lie on its
 * way, and no others are looked at. Letter case of paths does not matter.
 */
final class CredentialPaths {

  // Names are 128 characters at most; placeholders in them may be longer.
  private static final int LONGEST = 1000;

  private record Endpoint(String host, String scheme, String port) {

    static Endpoint of(StorageUrl url) {
      return new Endpoint(url.host(), url.scheme(), url.port());
    }

    // Written out, as it is asked for every URL: hosts differ nearly always.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Endpoint that
          && host.equals(that.host)
          && scheme.equals(that.scheme)
          && port.equals(that.port);
    }

    @Override
    public int hashCode() {
      return 31 * host.hashCode() + port.hashCode();
    }
  }

  // A part of a path.
  private static final class Part {

    private final List<CredentialTimeline> ending = new ArrayList<>(1);
    private @Nullable Map<String, Part> inner;

    @Nullable Part find(String segment) {
      return inner == null ? null : inner.get(lower(segment));
    }

    Part make(String segment) {
      if (inner == null) {
        inner = new HashMap<>();
      }
      return inner.computeIfAbsent(lower(segment), any -> new Part());
    }
  }

  private final Map<Endpoint, Part> endpoints = new HashMap<>();

  /** Adds a credential whose name is a URL; once. */
  void add(StorageUrl url, CredentialTimeline timeline) {
    if (length(url) > LONGEST) {
      return;
    }
    Part part = endpoints.computeIfAbsent(Endpoint.of(url), any -> new Part());
    for (String segment : url.segments()) {
      part = part.make(segment);
    }
    part.ending.add(timeline);
  }

  private static int length(StorageUrl url) {
    int length = url.scheme().length() + url.host().length() + url.port().length() + 4;
    for (String segment : url.segments()) {
      length += 1 + segment.length();
    }
    return length;
  }

  /** Those whose names cover a URL, the longest name first. */
  List<CredentialTimeline> covering(StorageUrl url) {
    Part part = endpoints.isEmpty() ? null : endpoints.get(Endpoint.of(url));
    List<CredentialTimeline> found = List.of();
    for (int i = 0; part != null; i++) {
      for (CredentialTimeline timeline : part.ending) {
        if (CredentialScope.of(timeline.url().orElseThrow(), url).answer().isYes()) {
          found = found.isEmpty() ? new ArrayList<>(1) : found;
          found.add(0, timeline);
        }
      }
      part = i < url.segments().size() ? part.find(url.segments().get(i)) : null;
    }
    return found;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
