package dev.backcheck.rules.managedidentity;

import dev.backcheck.model.Credential;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.reference.Answer;
import dev.backcheck.reference.AzureHosts;
import dev.backcheck.reference.StorageHost;
import dev.backcheck.value.KnownText;

/** What the name of a credential says about its purpose. */
final class CredentialName {

  private CredentialName() {}

  /**
   * Whether it names a place in Azure Blob Storage. A host may be a domain of one's own, and a name
   * may be put in by a tool: that cannot be known.
   */
  static Answer of(KnownText name) {
    return StorageUrl.of(name)
        .map(CredentialName::of)
        .orElse(name.isConstant() ? Answer.NO : Answer.UNKNOWN);
  }

  private static Answer of(StorageUrl url) {
    if (!url.scheme().equals("https")) {
      return StorageUrl.hasHole(url.scheme()) ? Answer.UNKNOWN : Answer.NO;
    }
    return AzureHosts.find(url.host())
        .map(host -> Answer.of(host.service() == StorageHost.Service.BLOB))
        .orElse(Answer.UNKNOWN);
  }

  /**
   * Whether it is a free name. What has a slash or an Azure host was meant as a URL; other rules
   * say what is wrong with it.
   */
  static boolean isFree(KnownText name) {
    return name.constant()
        .filter(text -> text.indexOf('/') < 0 && AzureHosts.find(text).isEmpty())
        .isPresent();
  }

  /** The credential in words: its container, never more of a URL. */
  static String words(Credential credential) {
    return credential
        .url()
        .map(url -> "the credential for " + url.containerUrl())
        .orElseGet(() -> "the credential " + credential.name().constant().orElse("created here"));
  }
}
