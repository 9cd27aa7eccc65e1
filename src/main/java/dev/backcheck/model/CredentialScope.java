package dev.backcheck.model;

import dev.backcheck.reference.Answer;
import java.util.List;

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
    /** The whole host. */
    HOST("host"),
    /** The first label of an Azure host. */
    ACCOUNT("storage account"),
    /** The number after the host. */
    PORT("port"),
    /** The first part of the path. */
    CONTAINER("container"),
    /** A later part of the path. */
    FOLDER("folder");

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
    if (name.segments().isEmpty()) {
      // S3: the endpoint alone is named by one documentation page as a usual name. Azure: the
      // container is needed.
      return url.isS3() ? head : no(Part.CONTAINER);
    }
    return comparePath(name.segments(), url.segments());
  }

  private static CredentialScope compareHead(StorageUrl name, StorageUrl url) {
    if (!name.scheme().equals(url.scheme())) {
      return no(Part.SCHEME);
    }
    if (!name.host().equals(url.host())) {
      if (StorageUrl.hasHole(name.host()) || StorageUrl.hasHole(url.host())) {
        return unknown();
      }
      String nameSuffix = name.host().substring(name.account().length());
      String urlSuffix = url.host().substring(url.account().length());
      return no(nameSuffix.equals(urlSuffix) && url.isAzure() ? Part.ACCOUNT : Part.HOST);
    }
    return name.port().equals(url.port()) ? yes(true) : no(Part.PORT);
  }

  private static CredentialScope comparePath(List<String> name, List<String> url) {
    boolean sameCase = true;
    for (int i = 0; i < name.size(); i++) {
      Part part = i == 0 ? Part.CONTAINER : Part.FOLDER;
      if (i >= url.size()) {
        return no(part);
      }
      String mine = name.get(i);
      String theirs = url.get(i);
      if (!mine.equalsIgnoreCase(theirs)) {
        return StorageUrl.hasHole(mine) || StorageUrl.hasHole(theirs) ? unknown() : no(part);
      }
      sameCase &= mine.equals(theirs);
    }
    return yes(sameCase);
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
