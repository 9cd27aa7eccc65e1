package dev.backcheck.parser;

import static dev.backcheck.parser.Literals.range;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.BackupKey;
import dev.backcheck.syntax.KeyFile;
import dev.backcheck.syntax.KeyKind;
import dev.backcheck.syntax.KeyPassword;
import dev.backcheck.syntax.Keyword;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.PrivateKey;
import dev.backcheck.syntax.RestoreKey;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Backup and restore of certificates and keys. */
final class KeyBuilder {

  private final Literals literals;
  private final OptionsBuilder options;

  KeyBuilder(Literals literals) {
    this.literals = literals;
    this.options = new OptionsBuilder(literals);
  }

  BackupKey backup(ParserRuleContext statement, TSqlParser.BackupWhatContext what) {
    if (what instanceof TSqlParser.BackupCertificateContext certificate) {
      return certificate(statement, certificate);
    }
    if (what instanceof TSqlParser.BackupMasterKeyContext key) {
      return backup(statement, KeyKind.MASTER_KEY, null, key.keyBackup());
    }
    if (what instanceof TSqlParser.BackupServiceMasterKeyContext key) {
      return backup(statement, KeyKind.SERVICE_MASTER_KEY, null, key.keyBackup());
    }
    var key = (TSqlParser.BackupSymmetricKeyContext) what;
    return backup(statement, KeyKind.SYMMETRIC_KEY, key.name(), key.keyBackup());
  }

  RestoreKey restore(ParserRuleContext statement, TSqlParser.RestoreWhatContext what) {
    if (what instanceof TSqlParser.RestoreMasterKeyContext key) {
      return restore(statement, KeyKind.MASTER_KEY, null, key.keyRestore());
    }
    if (what instanceof TSqlParser.RestoreServiceMasterKeyContext key) {
      return restore(statement, KeyKind.SERVICE_MASTER_KEY, null, key.keyRestore());
    }
    var key = (TSqlParser.RestoreSymmetricKeyContext) what;
    return restore(statement, KeyKind.SYMMETRIC_KEY, key.name(), key.keyRestore());
  }

  private BackupKey backup(
      ParserRuleContext statement,
      KeyKind kind,
      TSqlParser.@Nullable NameContext name,
      TSqlParser.KeyBackupContext rest) {
    return new BackupKey(
        range(statement),
        verb(statement),
        kind,
        name(name),
        file(rest.keyFile()),
        passwords(rest.keyPassword()),
        List.of(),
        List.of(),
        options.options(rest.withOptions(), range(statement).end()));
  }

  private RestoreKey restore(
      ParserRuleContext statement,
      KeyKind kind,
      TSqlParser.@Nullable NameContext name,
      TSqlParser.KeyRestoreContext rest) {
    Optional<Keyword> forced =
        Optional.ofNullable(rest.FORCE()).map(word -> PartsBuilder.keyword(word.getSymbol()));
    return new RestoreKey(
        range(statement),
        verb(statement),
        kind,
        name(name),
        file(rest.keyFile()),
        passwords(rest.keyPassword()),
        forced,
        options.options(rest.withOptions(), range(statement).end()));
  }

  private static List<Keyword> verb(ParserRuleContext statement) {
    return List.of(PartsBuilder.keyword(statement.getStart()));
  }

  private Optional<Name> name(TSqlParser.@Nullable NameContext context) {
    return Optional.ofNullable(context).map(literals::name);
  }

  private KeyFile file(TSqlParser.KeyFileContext context) {
    boolean url = context.medium.getType() == TSqlParser.URL;
    return new KeyFile(range(context), url, literals.text(context.text()));
  }

  private List<KeyPassword> passwords(List<TSqlParser.KeyPasswordContext> contexts) {
    return contexts.stream().map(c -> password(range(c), c.what, c.text())).toList();
  }

  private KeyPassword password(SourceRange range, Token what, TSqlParser.TextContext text) {
    KeyPassword.Purpose purpose =
        what.getType() == TSqlParser.ENCRYPTION
            ? KeyPassword.Purpose.ENCRYPTION
            : KeyPassword.Purpose.DECRYPTION;
    return new KeyPassword(range, purpose, new Secret(literals.text(text)));
  }

  private BackupKey certificate(
      ParserRuleContext statement, TSqlParser.BackupCertificateContext certificate) {
    List<PrivateKey> privateKeys = new ArrayList<>();
    List<Text> formats = new ArrayList<>();
    if (certificate.certificateOptions() != null) {
      for (var option : certificate.certificateOptions().certificateOption()) {
        if (option instanceof TSqlParser.PrivateKeyContext key) {
          privateKeys.add(privateKey(key));
        } else {
          formats.add(literals.text(((TSqlParser.CertificateFormatContext) option).text()));
        }
      }
    }
    return new BackupKey(
        range(statement),
        verb(statement),
        KeyKind.CERTIFICATE,
        name(certificate.name()),
        file(certificate.keyFile()),
        List.of(),
        privateKeys,
        formats,
        options.options(null, range(statement).end()));
  }

  private PrivateKey privateKey(TSqlParser.PrivateKeyContext context) {
    List<KeyFile> files = new ArrayList<>();
    List<KeyPassword> passwords = new ArrayList<>();
    List<Text> algorithms = new ArrayList<>();
    for (TSqlParser.PrivateKeyItemContext item : context.privateKeyItem()) {
      if (item instanceof TSqlParser.PrivateKeyFileContext file) {
        files.add(new KeyFile(range(file), false, literals.text(file.text())));
      } else if (item instanceof TSqlParser.PrivateKeyPasswordContext password) {
        passwords.add(password(range(password), password.what, password.text()));
      } else {
        var algorithm = (TSqlParser.PrivateKeyAlgorithmContext) item;
        algorithms.add(literals.text(algorithm.text()));
      }
    }
    return new PrivateKey(range(context), files, passwords, algorithms);
  }
}
