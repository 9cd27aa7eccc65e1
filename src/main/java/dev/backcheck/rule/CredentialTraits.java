package dev.backcheck.rule;

import dev.backcheck.model.Credential;
import dev.backcheck.model.CredentialKind;
import dev.backcheck.model.CredentialUse;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** What a statement has of URLs, credentials and secrets. */
final class CredentialTraits {

  private static final String S3 = "s3:";

  private CredentialTraits() {}

  /** Adds it to what all statements have in common. */
  static void add(EnumSet<Trait> all, Model model, Step step) {
    Statement statement = step.statement();
    addUrls(all, model.urls(statement));
    if (statement instanceof CredentialStatement credential) {
      all.add(Trait.CREDENTIAL);
      addName(all, credential, model);
    }
    if (statement instanceof CredentialDefinition definition) {
      addDefinition(all, definition, model);
    } else if (statement instanceof UnreadableStatement broken
        && broken.opening().endsWith("CREDENTIAL")) {
      all.add(Trait.UNUSUAL_NAME);
    } else if (statement instanceof KeyStatement) {
      all.add(Trait.SECRET);
    }
    if (all.contains(Trait.URL) && all.contains(Trait.CREDENTIALS)) {
      addUses(all, model.credentialUses().in(step), step);
    }
  }

  private static void addUrls(EnumSet<Trait> all, List<UrlLocation> urls) {
    for (UrlLocation location : urls) {
      all.add(Trait.URL);
      if (location.url().isPresent()) {
        Traits.add(all, Trait.AZURE, location.url().get().isAzure());
        Traits.add(all, Trait.S3, location.url().get().isS3());
      }
      Traits.add(all, Trait.UNUSUAL_URL, !UsualUrl.isOf(location));
    }
  }

  private static void addName(EnumSet<Trait> all, CredentialStatement credential, Model model) {
    if (!UsualUrl.isOf(credential.name(), model)) {
      all.add(Trait.UNUSUAL_NAME);
      String name = model.text(credential.name()).pattern();
      Traits.add(all, Trait.S3, name.toLowerCase(Locale.ROOT).startsWith(S3));
    }
  }

  private static void addDefinition(
      EnumSet<Trait> all, CredentialDefinition definition, Model model) {
    CredentialKind kind = model.kind(definition);
    Traits.add(all, Trait.MANAGED_IDENTITY, kind == CredentialKind.MANAGED_IDENTITY);
    if (definition.secret().isPresent()) {
      all.add(Trait.SECRET);
      // What is not called one has several parameters, or it would not be known for one.
      Traits.add(
          all,
          Trait.SIGNATURE,
          kind == CredentialKind.SHARED_ACCESS_SIGNATURE
              || model.text(definition.secret().get()).pattern().indexOf('&') >= 0);
    }
  }

  // Only the first use in another script is of interest: the credential is what is to be changed.
  private static void addUses(EnumSet<Trait> all, List<CredentialUse> uses, Step step) {
    for (CredentialUse use : uses) {
      if (use.first() && use.credential().isPresent()) {
        Credential credential = use.credential().get();
        Traits.add(
            all,
            Trait.MANAGED_IDENTITY,
            credential.kind() == CredentialKind.MANAGED_IDENTITY
                && !credential.defined().sharesScript(step));
      }
    }
  }
}
