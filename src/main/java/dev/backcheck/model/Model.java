package dev.backcheck.model;

import dev.backcheck.config.ServerFacts;
import dev.backcheck.config.Settings;
import dev.backcheck.history.History;
import dev.backcheck.history.HistoryMode;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.DeviceClass;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What a history of scripts means. Immutable once built; safe to share between threads. */
public final class Model {

  private final History history;
  private final List<Script> scripts;
  private final Layout layout;
  private final Values values;
  private final Lazy<CredentialModel> credentials;
  private final Lazy<DatabaseModel> databases;
  private final Lazy<MediaModel> media;
  private final ServerStart server;

  private Model(History history, Settings settings) {
    this.history = history;
    Optional<ServerFacts> facts = settings.estate().facts();
    Steps walked =
        Steps.of(
            facts.map(FactScript::of),
            history,
            new ScriptParser(settings.quotedIdentifier()),
            settings.placeholders());
    this.layout = walked.layout();
    this.values = layout.values();
    this.scripts = walked.hidden().complete(history.all());
    this.credentials = Lazy.of(() -> new CredentialModel(layout));
    this.databases = Lazy.of(() -> new DatabaseModel(layout));
    this.media = Lazy.of(() -> new MediaModel(layout));
    this.server = new ServerStart(facts, layout);
  }

  /** The model of scripts that are applied one after the other. */
  public static Model of(List<Script> scripts) {
    return of(scripts, Settings.DEFAULT);
  }

  /** The same with what is known of the world outside the scripts. */
  public static Model of(List<Script> scripts, Settings settings) {
    return of(History.of(scripts, HistoryMode.GIVEN, settings.placeholders()), settings);
  }

  /** The model of a history; what stands apart in it is left out. */
  public static Model of(History history, Settings settings) {
    return new Model(history, settings);
  }

  /** How the scripts belong together. */
  public History history() {
    return history;
  }

  /** The scripts in the order in which they are applied, what they bring in behind them. */
  public List<Script> scripts() {
    return scripts;
  }

  /**
   * Every statement of every script in that order, nested ones behind the one they are nested in.
   * Where the server has said what it has, that comes first, as if a script had made it: {@link
   * ServerStart#isFact} tells.
   */
  public List<Step> steps() {
    return layout.steps();
  }

  /** The credentials of the server, which BACKUP and RESTORE use. */
  public Credentials serverCredentials() {
    return credentials.get().ofServer();
  }

  /** The database-scoped credentials, which BACKUP and RESTORE do not use. */
  public Credentials databaseCredentials() {
    return credentials.get().ofDatabases();
  }

  /** Which backups and restores use which credential of the server. */
  public CredentialUses credentialUses() {
    return credentials.get().uses();
  }

  /** In which database statements run. */
  public CurrentDatabase currentDatabase() {
    return databases.get().current();
  }

  /** The recovery models that the scripts set. */
  public RecoveryModels recoveryModels() {
    return databases.get().recoveryModels();
  }

  /** The databases that the scripts create. */
  public CreatedDatabases createdDatabases() {
    return databases.get().created();
  }

  /** In which state restores leave databases. */
  public RestoreSequences restoreSequences() {
    return databases.get().restoreSequences();
  }

  /** The backups of each database. */
  public Backups backups() {
    return databases.get().backups();
  }

  /** What backups leave on media. */
  public MediaSets mediaSets() {
    return media.get().sets();
  }

  /** Which databases are suspended for a snapshot backup. */
  public SnapshotSuspensions snapshotSuspensions() {
    return databases.get().snapshotSuspensions();
  }

  /** Which database takes which directory for FILESTREAM. */
  public FilestreamDirectories filestreamDirectories() {
    return media.get().filestreamDirectories();
  }

  /** Which databases join or leave an availability group. */
  public AvailabilityMembership availabilityMembership() {
    return databases.get().availabilityMembership();
  }

  /** Whether a restore is of {@code master}. */
  public boolean isMaster(Restore restore) {
    Optional<Value> name = restore.database();
    return name.isPresent()
        && systemDatabase(name.get()).filter(SystemDatabase.MASTER::equals).isPresent();
  }

  /** The system database of a name; empty for every other database. */
  public Optional<SystemDatabase> systemDatabase(Value name) {
    return SystemDatabase.of(text(name));
  }

  /**
   * How the credentials stand to each URL of a step for which the server looks one up by itself:
   * none where {@code WITH CREDENTIAL = …} names it.
   */
  public List<Coverage> coverages(Step step) {
    return credentials.get().coverages(step);
  }

  /** The first URL of those for each container, with its parts. */
  public Map<UrlLocation, StorageUrl> lookedUpContainers(Statement statement) {
    return values.used(statement).byContainer();
  }

  /** The credential {@code WITH CREDENTIAL = …} names. */
  public Optional<Value> namedCredential(Statement statement) {
    return CredentialOption.name(statement);
  }

  /** How the credentials stand to a name right before a step that uses it. */
  public Coverage coverage(KnownText name, Step step) {
    return credentials.get().coverage(name, step);
  }

  /** The credential the server would take for a URL right before a step. */
  public CredentialLookup credentialFor(StorageUrl url, Step step) {
    return credentials.get().lookup(url, step);
  }

  /** How the credentials stand to a URL right before a step. */
  public Coverage coverage(StorageUrl url, Step step) {
    return credentials.get().coverage(url, step);
  }

  /**
   * Whether something before a step may have created, changed or dropped credentials unseen: text
   * that is put together and run, an included file, a statement that cannot be read.
   */
  public boolean mayHaveOtherCredentials(Step step) {
    return history.isAlone() || credentials.get().unseen().isBefore(step);
  }

  /**
   * Whether something before a step makes or opens the master key of a database, or may do so
   * unseen, as the step is in a script that stands apart.
   */
  public boolean hasMasterKey(Step step) {
    return history.isAlone() || credentials.get().masterKeys().isBefore(step);
  }

  /** Whether a statement runs a text that is not in the script as such and names credentials. */
  public boolean runsUnseenCredentialText(Step step) {
    return layout.gaps().hidesCredentials(step);
  }

  /**
   * The storage URL of a {@code URL = …} device; empty for other devices and for texts without a
   * scheme.
   */
  public Optional<StorageUrl> url(Device device) {
    return device.medium() == Device.Medium.URL ? values.url(device.location()) : Optional.empty();
  }

  /** The path of a {@code DISK = …} device; empty for other devices. */
  public Optional<DiskPath> path(Device device) {
    return device.medium() == Device.Medium.DISK
        ? Optional.of(new DiskPath(text(device.location())))
        : Optional.empty();
  }

  /**
   * Where a text that a step puts together and runs could not be read, in the script itself, if
   * what is known of it speaks of backups, restores or credentials.
   */
  public List<SourceRange> unread(Step step) {
    return layout.gaps().of(step);
  }

  /**
   * The values of a statement of which something else is known than what they say themselves:
   * variables, also those it gives a value, and texts with placeholders.
   */
  public List<Value> valuesOf(Step step) {
    return StatementValues.of(step.statement()).stream().filter(values::isBound).toList();
  }

  /** What is known of the text a value stands for. */
  public KnownText text(Value value) {
    return values.of(value);
  }

  /** What a credential gives access with, as a statement sets it. */
  public CredentialKind kind(CredentialDefinition definition) {
    return credentials.get().kind(definition);
  }

  /**
   * The shared access signature a statement gives a credential; empty where its identity says
   * otherwise and the secret does not look like one.
   */
  public Optional<SharedAccessSignature> signature(CredentialDefinition definition) {
    return credentials.get().signature(definition);
  }

  /** What a statement says after each {@code URL =}: devices and key files. */
  public List<UrlLocation> urls(Statement statement) {
    return values.used(statement).all();
  }

  /** What tells a device from others. */
  public DeviceKey key(Device device) {
    return Media.key(device, values);
  }

  /** What a device of a statement is written as; empty where that is not known. */
  public Optional<DeviceClass> deviceClass(DeviceStatement statement, Device device) {
    return Media.deviceClass(statement, device, values);
  }

  /** The BACKUP statements that write to a device, in order. */
  public List<Step> writers(DeviceKey device) {
    return media.get().media().writers(device);
  }

  /** The whole number a value stands for; empty where it is none, or not known. */
  public OptionalLong wholeNumber(Value value) {
    return values.wholeNumber(value);
  }

  /** The databases that are certainly there. */
  public Databases databases() {
    return databases.get().there();
  }

  /** What lies in which folder or container. */
  public Folders folders() {
    return media.get().folders();
  }

  /** What certificates encrypt. */
  public CertificateUses certificateUses() {
    return databases.get().certificateUses();
  }

  /** Backup files that get a second backup set. */
  public AppendedFiles appendedFiles() {
    return media.get().appendedFiles();
  }

  /** Which backups and restores stand in a transaction. */
  public Transactions transactions() {
    return databases.get().transactions();
  }

  /** The certificates and asymmetric keys that encrypt backups. */
  public Encryptors encryptors() {
    return databases.get().encryptors();
  }

  /** What the server has said of itself, and whether that still holds. */
  public ServerStart server() {
    return server;
  }
}
