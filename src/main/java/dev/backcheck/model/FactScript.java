package dev.backcheck.model;

import dev.backcheck.config.ServerFacts;
import dev.backcheck.config.ServerFacts.AsymmetricKey;
import dev.backcheck.config.ServerFacts.BackupDevice;
import dev.backcheck.config.ServerFacts.Certificate;
import dev.backcheck.config.ServerFacts.Credential;
import dev.backcheck.config.ServerFacts.Database;
import dev.backcheck.config.ServerFacts.EncryptionKey;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.CreateCredential;
import dev.backcheck.syntax.CredentialClause;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.KeyFile;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.PrivateKey;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.UseDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Facts about a server, told as the script that would have made it so: every history begins with
 * its statements, whose places are those of the facts. Nothing has to know that the server said it
 * and not a script.
 */
final class FactScript {

  private static final SourceRange NOWHERE = new SourceRange(0, 0);

  private final ServerFacts facts;
  private final List<Statement> statements = new ArrayList<>();

  private FactScript(ServerFacts facts) {
    this.facts = facts;
  }

  static Script of(ServerFacts facts) {
    return new FactScript(facts).script();
  }

  private Script script() {
    statements.add(new UseDatabase(NOWHERE, name(NOWHERE, "master")));
    if (facts.masterKey().orElse(false)) {
      statement(NOWHERE, "CREATE", "MASTER", "KEY");
    }
    facts.certificates().items().forEach(this::certificate);
    facts.asymmetricKeys().items().forEach(this::asymmetricKey);
    facts.encryptionKeys().items().forEach(this::encryption);
    facts.credentials().items().forEach(this::credential);
    facts.databases().items().forEach(this::database);
    facts.backupDevices().items().forEach(this::device);
    SourceRange whole = new SourceRange(0, facts.origin().text().length());
    Batch batch = new Batch(whole, statements, 1);
    return new Script(facts.origin(), List.of(batch), List.of(), List.of(), List.of());
  }

  private void credential(Credential credential) {
    SourceRange range = credential.range();
    Text identity = text(range, credential.identity());
    Optional<Name> provider =
        credential.forProvider() ? Optional.of(name(range, "provider")) : Optional.empty();
    CredentialClause clause = new CredentialClause(range, CredentialClause.Kind.IDENTITY, identity);
    statements.add(
        new CreateCredential(
            range, Scope.SERVER, name(range, credential.name()), List.of(clause), provider));
  }

  // FOR ATTACH: with what it holds, not new and empty.
  private void database(Database database) {
    SourceRange range = database.range();
    Name name = name(range, database.name());
    statement(range, "CREATE", "DATABASE", name, "FOR", "ATTACH");
    database
        .recoveryModel()
        .ifPresent(model -> statement(range, "ALTER", "DATABASE", name, "SET", "RECOVERY", model));
  }

  // Without FROM FILE: a certificate that comes from a file has a copy, and nobody knows of this.
  private void certificate(Certificate certificate) {
    SourceRange range = certificate.range();
    Name name = name(range, certificate.name());
    List<Object> words = new ArrayList<>(List.of("CREATE", "CERTIFICATE", name));
    certificate
        .expires()
        .ifPresent(
            day ->
                words.addAll(
                    List.of("WITH", "EXPIRY_DATE", "=", text(range, compact(day.toString())))));
    statement(range, words.toArray());
    if (certificate.backedUp().isPresent()) {
      PrivateKey key = new PrivateKey(range, List.of(), List.of(), List.of());
      KeyFile file = new KeyFile(range, false, text(range, ""));
      statements.add(
          new BackupKey(
              range,
              List.of(),
              KeyKind.CERTIFICATE,
              Optional.of(name),
              file,
              List.of(),
              List.of(key),
              List.of(),
              new Options(range, List.of())));
    }
  }

  private static String compact(String day) {
    return day.replace("-", "");
  }

  private void asymmetricKey(AsymmetricKey key) {
    Name name = name(key.range(), key.name());
    if (key.ofProvider()) {
      statement(key.range(), "CREATE", "ASYMMETRIC", "KEY", name, "FROM", "PROVIDER");
    } else {
      statement(key.range(), "CREATE", "ASYMMETRIC", "KEY", name);
    }
  }

  private void encryption(EncryptionKey key) {
    Name certificate = name(key.range(), key.certificate());
    statement(
        key.range(),
        "CREATE",
        "DATABASE",
        "ENCRYPTION",
        "KEY",
        "SERVER",
        "CERTIFICATE",
        certificate);
  }

  private void device(BackupDevice device) {
    SourceRange range = device.range();
    List<Execute.Argument> arguments = new ArrayList<>();
    arguments.add(argument(range, device.type().orElse("").toLowerCase(Locale.ROOT)));
    arguments.add(argument(range, device.name()));
    arguments.add(argument(range, device.physicalName().orElse("")));
    statements.add(
        new Execute(
            range,
            Optional.empty(),
            Optional.of("sp_addumpdevice"),
            Execute.Form.PROCEDURE,
            arguments,
            Optional.empty()));
  }

  private static Execute.Argument argument(SourceRange range, String value) {
    return new Execute.Argument(range, Optional.empty(), text(range, value), false);
  }

  private void statement(SourceRange range, Object... tokens) {
    List<Fragment> fragments = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Object token : tokens) {
      Node node = token instanceof String word ? new Keyword(range, word) : (Node) token;
      fragments.add(new Fragment(range, node));
      if (token instanceof String word && words.size() == fragments.size() - 1) {
        words.add(word);
      }
    }
    statements.add(new OtherStatement(range, words, fragments));
  }

  private static Name name(SourceRange range, String value) {
    return new Name(range, value, Name.Quoting.BRACKETS);
  }

  private static Text text(SourceRange range, String value) {
    return new Text(range, value, true, false);
  }
}
