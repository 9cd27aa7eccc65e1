package dev.backcheck.config;

import dev.backcheck.config.ServerFacts.AsymmetricKey;
import dev.backcheck.config.ServerFacts.BackupDevice;
import dev.backcheck.config.ServerFacts.Certificate;
import dev.backcheck.config.ServerFacts.Credential;
import dev.backcheck.config.ServerFacts.Database;
import dev.backcheck.config.ServerFacts.EncryptionKey;
import dev.backcheck.config.ServerFacts.Known;
import dev.backcheck.config.ServerFacts.Unavailable;
import dev.backcheck.source.Source;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the facts about a server that the query of {@code backcheck facts script} returns; {@code
 * facts.schema.json} beside this class describes them.
 */
public final class ServerFactsReader {

  private static final String PROVIDER = "CRYPTOGRAPHIC PROVIDER";
  private static final List<String> PARTS =
      List.of(
          "version",
          "taken",
          "server",
          "hostPlatform",
          "containerType",
          "platform",
          "credentials",
          "certificates",
          "asymmetricKeys",
          "masterKey",
          "databases",
          "encryptionKeys",
          "backupDevices",
          "unavailable");

  // The words of sys.databases.
  private enum Recovery {
    FULL,
    BULK_LOGGED,
    SIMPLE
  }

  private final Source source;
  private final FactSecrets secrets;

  private ServerFactsReader(Source source) {
    this.source = source;
    this.secrets = new FactSecrets(source);
  }

  /**
   * Reads facts from a text. What sqlcmd prints around a result, headers and the count of rows, is
   * passed over.
   *
   * @throws ServerFactsFormatException when the text holds none
   */
  public static ServerFacts read(Source text) {
    return new ServerFactsReader(text).read(new FactsEnvelope(text).content());
  }

  private ServerFacts read(JsonNode content) {
    JsonFields root = new JsonFields(source, content, "the file", PARTS);
    String version = root.required("version");
    if (!version.matches("1\\.[0-9]{1,4}")) {
      throw new ServerFactsFormatException(
          source,
          root.range("version").start(),
          "facts of another format than 1.0: run the script of 'backcheck facts script' anew");
    }
    Known<Credential> credentials = root.all("credentials", this::credential);
    Known<BackupDevice> devices = root.all("backupDevices", this::device);
    return new ServerFacts(
        secrets.masked(),
        root.day("taken"),
        new FactsTarget(source, root).read(),
        credentials,
        root.all("certificates", this::certificate),
        root.all("asymmetricKeys", this::asymmetricKey),
        root.flag("masterKey"),
        root.all("databases", this::database),
        root.all("encryptionKeys", this::encryptionKey),
        devices,
        root.all("unavailable", this::unavailable).items());
  }

  private JsonFields fields(JsonNode node, String what, String... names) {
    return new JsonFields(source, node, what, List.of(names));
  }

  private Credential credential(JsonNode node) {
    JsonFields fields = fields(node, "a credential", "name", "identity", "target");
    return new Credential(
        fields.range(),
        secrets.name(fields.required("name"), fields.range("name")),
        secrets.identity(fields.required("identity"), fields.range("identity")),
        fields.text("target").filter(PROVIDER::equals).isPresent());
  }

  private Certificate certificate(JsonNode node) {
    JsonFields fields =
        fields(node, "a certificate", "name", "expires", "privateKey", "privateKeyBackedUp");
    return new Certificate(
        fields.range(),
        fields.required("name"),
        fields.day("expires"),
        fields.text("privateKey").filter("NO_PRIVATE_KEY"::equals).isEmpty(),
        fields.day("privateKeyBackedUp"));
  }

  private AsymmetricKey asymmetricKey(JsonNode node) {
    JsonFields fields = fields(node, "an asymmetric key", "name", "provider");
    return new AsymmetricKey(
        fields.range(),
        fields.required("name"),
        fields.text("provider").filter(PROVIDER::equals).isPresent());
  }

  private Database database(JsonNode node) {
    JsonFields fields =
        fields(
            node,
            "a database",
            "name",
            "recoveryModel",
            "state",
            "encrypted",
            "sizeBytes",
            "availabilityRole");
    return new Database(
        fields.range(),
        fields.required("name"),
        fields.choice("recoveryModel", Recovery.values()).map(Enum::name),
        fields.text("state"),
        fields.flag("encrypted"),
        fields.number("sizeBytes"),
        fields.choice("availabilityRole", AvailabilityRole.values()));
  }

  private EncryptionKey encryptionKey(JsonNode node) {
    JsonFields fields = fields(node, "an encryption key", "database", "certificate");
    return new EncryptionKey(
        fields.range(), fields.required("database"), fields.required("certificate"));
  }

  private BackupDevice device(JsonNode node) {
    JsonFields fields = fields(node, "a backup device", "name", "type", "physicalName");
    Function<String, String> hide = path -> secrets.name(path, fields.range("physicalName"));
    return new BackupDevice(
        fields.range(),
        fields.required("name"),
        fields.text("type"),
        fields.text("physicalName").map(hide));
  }

  private Unavailable unavailable(JsonNode node) {
    JsonFields fields = fields(node, "what is unavailable", "section", "reason");
    return new Unavailable(fields.required("section"), fields.required("reason"));
  }
}
