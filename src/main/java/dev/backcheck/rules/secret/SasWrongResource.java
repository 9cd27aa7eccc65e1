package dev.backcheck.rules.secret;

import dev.backcheck.model.SharedAccessSignature;
import dev.backcheck.model.StorageUrl;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.value.KnownText;
import java.util.Optional;

/** A token for something else than a container. */
final class SasWrongResource extends StatementRule<CredentialDefinition> {

  SasWrongResource() {
    super(Family.SECRET, "sas-wrong-resource", CredentialDefinition.class, Trait.SIGNATURE);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .summary(
            "A shared access signature is for another resource than the container of the credential")
        .because(
            """
            sr=b is the signature of one blob, ss without b that of other services than blobs, and srt without c and o reaches \
            neither the container nor the blobs in it. A backup needs a signature of the container. Which combinations the \
            server survives is inferred.""")
        .instead(
            "Make the signature for the container (sr=c), or for the blob service with srt=co.")
        .inferred()
        .sources("B2U")
        .bad(Nightly.reported("sr=b&sv=fake&sig=fake"))
        .bad(Nightly.reported("ss=fq&srt=co&sv=fake&sig=fake"))
        .bad(Nightly.reported("ss=b&srt=s&sv=fake&sig=fake"))
        .good(Nightly.silent("sr=c&sv=fake&sig=fake"))
        .good(Nightly.silent("ss=bfqt&srt=sco&sv=fake&sig=fake"))
        .good(Nightly.silent("sr=b&sv=fake&sig=fake").replace("/nightly]", "/nightly/hr.bak]"));
  }

  @Override
  protected void check(CredentialDefinition statement, Check check) {
    check
        .signature(statement)
        .flatMap(signature -> wrong(signature, check.model().text(statement.name())))
        .ifPresent(
            wrong ->
                check.report(
                    statement.clause(CredentialClause.Kind.SECRET).orElseThrow(),
                    "the shared access signature is " + wrong));
  }

  private static Optional<String> wrong(SharedAccessSignature signature, KnownText name) {
    Optional<StorageUrl> url =
        signature.value("sr").filter("b"::equals).flatMap(blob -> StorageUrl.of(name));
    if (url.filter(known -> known.isKnown() && known.segments().size() == 1).isPresent()) {
      return Optional.of("for a single blob, and the credential is for a container");
    }
    if (signature.value("ss").filter(services -> !services.contains("b")).isPresent()) {
      return Optional.of("not for the blob service");
    }
    return signature
        .value("srt")
        .filter(types -> !types.contains("c") || !types.contains("o"))
        .map(types -> "not for both containers and blobs");
  }
}
