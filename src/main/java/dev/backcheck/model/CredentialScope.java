package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;

/**
 * Whether the name of a credential covers a URL, the way SQL Server looks one up: for Azure by
 * container, for S3 by the longest path that the URL begins with. Sources: <a
 * href="https://learn.microsoft.com/sql/t-sql/statements/create-credential-transact-sql">CREATE
 * CREDENTIAL</a> and the pages on backup to URL; that a port is compared literally and
 * percent-encoding is not decoded is inferred.
 *
 * @param answer whether it covers the URL
 * @param sameCase whether letter case agrees too; SQL Server compares by the collation of {@code
 *     master}
 * @param differs the first part that differs; {@link Part#NONE} where none does
 */
public record CredentialScope(Answer answer, boolean sameCase, Part differs) {

  /** A part of a storage URL. */
  public enum Part {
    /** They agree, or it cannot be known. */
    NONE("nothing"),
    /** {@code https} and {@code s3}. */
    SCHEME("scheme"),
    /** The host, or the end of an Azure host behind the account. */
    HOST("host"),
    /** The first label of an Azure host. */
    ACCOUNT("storage account"),
    /** The number after the host. */
    PORT("port"),
    /** The first part of the path. */
    CONTAINER("container"),
    /** A later part of the path. */
    FOLDER("folder"),
    /** What follows {@code ?} or {@code #} in the name: no URL of a device has that. */
    QUERY("query");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /** The part in words. */
    public String words() {
      return words;
    }
  }

  /** Compares a credential's name with a URL. */
  public static CredentialScope of(StorageUrl name, StorageUrl url) {
    CredentialScope head = compareHead(name, url);
    if (!head.answer.isYes()) {
      return head;
    }
    CredentialScope path = comparePath(name, url);
    boolean query = name.query() || name.fragment();
    return path.answer.isYes() && query ? no(Part.QUERY) : path;
  }

  private static CredentialScope compareHead(StorageUrl name, StorageUrl url) {
    if (!name.scheme().equals(url.scheme())) {
      return no(Part.SCHEME);
    }
    if (!name.host().equals(url.host())) {
      return compareHosts(name, url);
    }
    return name.port().equals(url.port()) ? yes(true) : no(Part.PORT);
  }

  private static CredentialScope compareHosts(StorageUrl name, StorageUrl url) {
    if (mayAgree(name.host(), url.host(), true)) {
      return unknown();
    }
    Optional<StorageHost> ours = name.storageHost().filter(StorageHost::isStorageAccount);
    Optional<StorageHost> theirs = url.storageHost().filter(StorageHost::isStorageAccount);
    if (ours.isEmpty() || theirs.isEmpty() || !tail(name).equals(tail(url))) {
      return no(Part.HOST);
    }
    // Whether the credential of an account is used for its read-only copy, no page says.
    boolean copy = ours.get().primaryAccount().equals(theirs.get().primaryAccount());
    return copy ? unknown() : no(Part.ACCOUNT);
  }

  // The host behind the account.
  private static String tail(StorageUrl url) {
    return url.host().substring(url.account().length());
  }

  private static CredentialScope comparePath(StorageUrl name, StorageUrl url) {
    List<String> wanted = name.segments();
    if (wanted.isEmpty()) {
      // S3: the endpoint alone is named by one documentation page as a usual name. Azure: the
      // container is needed.
      return url.isS3() ? yes(true) : no(Part.CONTAINER);
    }
    boolean sameCase = true;
    for (int i = 0; i < wanted.size(); i++) {
      Part part = i == 0 ? Part.CONTAINER : Part.FOLDER;
      if (i >= url.segments().size()) {
        return no(part);
      }
      String mine = wanted.get(i);
      String theirs = url.segments().get(i);
      if (!mine.equalsIgnoreCase(theirs)) {
        return mayAgree(mine, theirs, false) ? unknown() : no(part);
      }
      sameCase &= mine.equals(theirs);
    }
    return yes(sameCase);
  }

  // Whether two texts of which one has a hole can be the same: as far as they are known from the
  // left, and for hosts from the right, they agree. A hole in a path may hold slashes, so that
  // nothing follows from what stands behind it.
  private static boolean mayAgree(String a, String b, boolean fromRight) {
    if (!StorageUrl.hasHole(a) && !StorageUrl.hasHole(b)) {
      return false;
    }
    int left = Math.min(knownFromLeft(a), knownFromLeft(b));
    if (!a.regionMatches(true, 0, b, 0, left)) {
      return false;
    }
    if (isTooLongFor(a, b) || isTooLongFor(b, a)) {
      return false;
    }
    int right = fromRight ? Math.min(knownFromRight(a), knownFromRight(b)) : 0;
    return a.regionMatches(true, a.length() - right, b, b.length() - right, right);
  }

  private static boolean isTooLongFor(String withHole, String known) {
    return !StorageUrl.hasHole(known) && knownFromLeft(withHole) > known.length();
  }

  private static int knownFromLeft(String text) {
    int hole = text.indexOf(KnownText.HOLE);
    return hole < 0 ? text.length() : hole;
  }

  private static int knownFromRight(String text) {
    return text.length() - 1 - text.lastIndexOf(KnownText.HOLE);
  }

  private static CredentialScope yes(boolean sameCase) {
    return new CredentialScope(Answer.YES, sameCase, Part.NONE);
  }

  private static CredentialScope no(Part part) {
    return new CredentialScope(Answer.NO, true, part);
  }

  private static CredentialScope unknown() {
    return new CredentialScope(Answer.UNKNOWN, true, Part.NONE);
  }
}
