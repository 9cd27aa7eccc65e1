package dev.backcheck.model;

import dev.backcheck.config.Settings;
import dev.backcheck.history.History;
import dev.backcheck.history.HistoryMode;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.reference.Answer;
import dev.backcheck.reference.DeviceClass;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.CredentialDefinition;
import dev.backcheck.syntax.CredentialStatement.Scope;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
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
  private final List<Step> steps;
  private final Credentials serverCredentials;
  private final Credentials databaseCredentials;
  private final Media media;
  private final CredentialUses credentialUses;
  private final CurrentDatabase currentDatabase;
  private final RecoveryModels recoveryModels;
  private final CreatedDatabases createdDatabases;
  private final RestoreSequences restoreSequences;
  private final Backups backups;
  private final MediaSets mediaSets;
  private final SnapshotSuspensions snapshotSuspensions;
  private final FilestreamDirectories filestreamDirectories;
  private final AvailabilityMembership availabilityMembership;
  private final Folders folders;
  private final Databases databases;
  private final CertificateUses certificateUses;
  private final AppendedFiles appendedFiles;
  private final Unseen unseen;
  private final MasterKeys masterKeys;
  private final Transactions transactions;
  private final Encryptors encryptors;
  private final ServerStart server;
  private final Gaps gaps;
  private final Values values;

  private Model(History history, Settings settings) {
    this.history = history;
    Optional<Script> start = settings.estate().facts().map(FactScript::of);
    Steps walked =
        Steps.of(
            start, history, new ScriptParser(settings.quotedIdentifier()), settings.placeholders());
    List<Step> all = List.copyOf(walked.all());
    this.steps = all;
    this.gaps = walked.gaps();
    this.values = walked.values();
    this.scripts = history.all().stream().map(walked.hidden()::complete).toList();
    List<Step> steps = all.stream().filter(step -> !step.placement().unreachable()).toList();
    this.serverCredentials = Credentials.of(steps, Scope.SERVER, gaps);
    this.databaseCredentials = Credentials.of(steps, Scope.DATABASE, gaps);
    this.unseen = Unseen.of(steps, gaps);
    this.masterKeys = MasterKeys.of(steps);
    Continuity continuity = Continuity.of(all, gaps);
    LogicalDevices devices = LogicalDevices.of(steps, continuity, values);
    this.media = Media.of(steps);
    this.credentialUses = CredentialUses.of(steps, serverCredentials);
    this.currentDatabase = CurrentDatabase.of(steps, continuity);
    this.recoveryModels = RecoveryModels.of(steps, continuity, currentDatabase);
    this.createdDatabases = CreatedDatabases.of(steps, continuity);
    this.restoreSequences = RestoreSequences.of(steps, continuity);
    this.backups = Backups.of(steps, continuity, restoreSequences);
    this.mediaSets = MediaSets.of(steps, continuity);
    this.snapshotSuspensions = SnapshotSuspensions.of(steps, continuity, currentDatabase);
    this.filestreamDirectories = FilestreamDirectories.of(steps, continuity);
    this.availabilityMembership = AvailabilityMembership.of(steps);
    this.folders = Folders.of(steps);
    this.databases = Databases.of(steps, continuity);
    this.certificateUses = CertificateUses.of(steps);
    this.appendedFiles = AppendedFiles.of(steps);
    this.transactions = Transactions.of(steps, continuity);
    this.encryptors = Encryptors.of(steps, currentDatabase);
    this.server = new ServerStart(settings.estate().facts(), steps, continuity, devices);
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
    return steps;
  }

  /** The credentials of the server, which BACKUP and RESTORE use. */
  public Credentials serverCredentials() {
    return serverCredentials;
  }

  /** The database-scoped credentials, which BACKUP and RESTORE do not use. */
  public Credentials databaseCredentials() {
    return databaseCredentials;
  }

  /** Which backups and restores use which credential of the server. */
  public CredentialUses credentialUses() {
    return credentialUses;
  }

  /** In which database statements run. */
  public CurrentDatabase currentDatabase() {
    return currentDatabase;
  }

  /** The recovery models that the scripts set. */
  public RecoveryModels recoveryModels() {
    return recoveryModels;
  }

  /** The databases that the scripts create. */
  public CreatedDatabases createdDatabases() {
    return createdDatabases;
  }

  /** In which state restores leave databases. */
  public RestoreSequences restoreSequences() {
    return restoreSequences;
  }

  /** The backups of each database. */
  public Backups backups() {
    return backups;
  }

  /** What backups leave on media. */
  public MediaSets mediaSets() {
    return mediaSets;
  }

  /** Which databases are suspended for a snapshot backup. */
  public SnapshotSuspensions snapshotSuspensions() {
    return snapshotSuspensions;
  }

  /** Which database takes which directory for FILESTREAM. */
  public FilestreamDirectories filestreamDirectories() {
    return filestreamDirectories;
  }

  /** Which databases join or leave an availability group. */
  public AvailabilityMembership availabilityMembership() {
    return availabilityMembership;
  }

  /** Whether a restore is of {@code master}. */
  public boolean isMaster(Restore restore) {
    return restore
        .database()
        .flatMap(this::systemDatabase)
        .filter(SystemDatabase.MASTER::equals)
        .isPresent();
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
    return LookedUp.all(step.statement(), values).stream()
        .flatMap(location -> location.url().stream())
        .map(url -> coverage(url, step))
        .toList();
  }

  /** The first URL of those for each container, with its parts. */
  public Map<UrlLocation, StorageUrl> lookedUpContainers(Statement statement) {
    return values.containers(statement);
  }

  /** The credential {@code WITH CREDENTIAL = …} names. */
  public Optional<Value> namedCredential(Statement statement) {
    return LookedUp.credentialOption(statement).flatMap(Option::value);
  }

  /** How the credentials stand to a name right before a step that uses it. */
  public Coverage coverage(KnownText name, Step step) {
    return Coverage.of(this, name, step);
  }

  /** The credential the server would take for a URL right before a step. */
  public CredentialLookup credentialFor(StorageUrl url, Step step) {
    return credentialUses
        .covering(url, step)
        .map(known -> new CredentialLookup(Answer.YES, Optional.of(known)))
        .orElseGet(() -> serverCredentials.covering(url, step));
  }

  /** How the credentials stand to a URL right before a step. */
  public Coverage coverage(StorageUrl url, Step step) {
    return credentialUses
        .covering(url, step)
        .map(Coverage::by)
        .orElseGet(() -> Coverage.of(this, url, step));
  }

  /**
   * Whether something before a step may have created, changed or dropped credentials unseen: text
   * that is put together and run, an included file, a statement that cannot be read.
   */
  public boolean mayHaveOtherCredentials(Step step) {
    return history.isAlone() || unseen.isBefore(step);
  }

  /**
   * Whether something before a step makes or opens the master key of a database, or may do so
   * unseen, as the step is in a script that stands apart.
   */
  public boolean hasMasterKey(Step step) {
    return history.isAlone() || masterKeys.isBefore(step);
  }

  /** Whether a statement runs a text that is not in the script as such and names credentials. */
  public boolean runsUnseenCredentialText(Step step) {
    return gaps.hidesCredentials(step);
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
    return gaps.of(step);
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
    return definition
        .identity()
        .map(identity -> CredentialKind.of(text(identity)))
        .orElse(CredentialKind.UNKNOWN);
  }

  /**
   * The shared access signature a statement gives a credential; empty where its identity says
   * otherwise and the secret does not look like one.
   */
  public Optional<SharedAccessSignature> signature(CredentialDefinition definition) {
    return definition
        .secret()
        .map(secret -> SharedAccessSignature.of(text(secret)))
        .filter(
            signature ->
                kind(definition) == CredentialKind.SHARED_ACCESS_SIGNATURE
                    || signature.isRecognisable());
  }

  /** What a statement says after each {@code URL =}: devices and key files. */
  public List<UrlLocation> urls(Statement statement) {
    return values.urls(statement);
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
    return media.writers(device);
  }

  /** The whole number a value stands for; empty where it is none, or not known. */
  public OptionalLong wholeNumber(Value value) {
    try {
      Optional<String> digits = text(value).constant();
      return digits.isPresent()
          ? OptionalLong.of(Long.parseLong(digits.get().replace(" ", "")))
          : OptionalLong.empty();
    } catch (NumberFormatException notWhole) {
      return OptionalLong.empty();
    }
  }

  /** The databases that are certainly there. */
  public Databases databases() {
    return databases;
  }

  /** What lies in which folder or container. */
  public Folders folders() {
    return folders;
  }

  /** What certificates encrypt. */
  public CertificateUses certificateUses() {
    return certificateUses;
  }

  /** Backup files that get a second backup set. */
  public AppendedFiles appendedFiles() {
    return appendedFiles;
  }

  /** Which backups and restores stand in a transaction. */
  public Transactions transactions() {
    return transactions;
  }

  /** The certificates and asymmetric keys that encrypt backups. */
  public Encryptors encryptors() {
    return encryptors;
  }

  /** What the server has said of itself, and whether that still holds. */
  public ServerStart server() {
    return server;
  }
}
