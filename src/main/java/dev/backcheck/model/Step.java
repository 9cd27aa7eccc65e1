package dev.backcheck.model;

import dev.backcheck.source.Source;
import dev.backcheck.syntax.CredentialGuard;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement where it stands in the history. Equal only to itself. */
public final class Step {

  /** Begins the name of a server that a text is sent to: {@code EXEC (…) AT server}. */
  static final String LINKED = "at:";

  private final int index;
  private final Script script;
  private final Session session;
  private final int batch;
  private final Statement statement;
  private final Place place;
  private final Values values;
  private final Doubt doubt;
  private final @Nullable World world;
  // What was found for its URLs, once it was asked for; always the same list.
  private volatile @Nullable List<FoundCredential> credentials;
  // What it does to databases, once it was asked for.
  private volatile @Nullable DatabaseStatement databaseStatement;

  Step(
      int index,
      Script script,
      Session session,
      Statement statement,
      Place place,
      Values values,
      Doubt doubt,
      @Nullable World world) {
    this.index = index;
    this.script = script;
    this.session = session;
    this.batch = session.batch();
    this.statement = statement;
    this.place = place;
    this.values = values;
    this.doubt = doubt;
    this.world = world;
  }

  /** Its place in the order in which the scripts are applied, from 0. */
  public int index() {
    return index;
  }

  /** The script it is in. */
  public Script script() {
    return script;
  }

  /** The text it is in: the script, or a text that the script puts together and runs. */
  public Source source() {
    return script.source();
  }

  /** Whether another statement is in the same script. */
  public boolean sharesScript(Step other) {
    return source().root().equals(other.source().root());
  }

  /**
   * Whether what this step sets for the session holds at another: both are of one script or of what
   * that brings in, and a text that is put together and run gives nothing back.
   */
  boolean isSessionOf(Step other) {
    return sharesRun(other)
        && (source().equals(other.source()) || (!source().isDerived() && !isApartFrom(other)));
  }

  /** Whether another statement is sent in the same run of a script, with what that brings in. */
  boolean sharesRun(Step other) {
    return session == other.session;
  }

  /** Whether another step runs in another session that a program opens. */
  boolean isApartFrom(Step other) {
    return place.branch().isApartFrom(other.place.branch());
  }

  /** What is known of the text a value stands for, of this step or any other. */
  public KnownText text(Value value) {
    return values.of(value);
  }

  /** What tells a device from others. */
  DeviceKey key(Device device) {
    return Media.key(device, values);
  }

  /** The URL of a device that is written {@code URL = …}. */
  Optional<StorageUrl> url(Device device) {
    return values.url(device.location());
  }

  /** What the statement says after each {@code URL =}. */
  List<UrlLocation> urls() {
    return values.used(statement).all();
  }

  /** What was found for its URLs; null until it is asked for. */
  @Nullable List<FoundCredential> credentials() {
    return credentials;
  }

  /** Keeps what was found for its URLs. */
  void remember(List<FoundCredential> found) {
    credentials = found;
  }

  /** What it does to databases, when it is {@code CREATE | ALTER | DROP DATABASE}. */
  Optional<DatabaseStatement> databaseStatement() {
    if (!(statement instanceof OtherStatement other) || other.tokens().isEmpty()) {
      return Optional.empty();
    }
    DatabaseStatement known = databaseStatement;
    if (known == null) {
      known = DatabaseStatement.of(this, other).orElse(DatabaseStatement.NONE);
      databaseStatement = known;
    }
    return known.equals(DatabaseStatement.NONE) ? Optional.empty() : Optional.of(known);
  }

  /** Which of several ways to read the statement this is; empty where there is one. */
  public Optional<World> world() {
    return Optional.ofNullable(world);
  }

  /** Whether parts of the statement are unknown that may make it read otherwise than it seems. */
  public Doubt doubt() {
    return doubt;
  }

  /**
   * Whether another statement is in a script of the same folder, so that both belong to one history
   * for sure.
   */
  public boolean sharesFolder(Step other) {
    return folder(source().name()).equals(folder(other.source().name()));
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /**
   * The number of its batch in the history, from 0. What a file brings in with {@code :r} is sent
   * together with what stands around the line.
   */
  public int batch() {
    return batch;
  }

  /** Whether another statement is sent to the server with it, in one text. */
  public boolean sharesBatch(Step other) {
    return source().equals(other.source()) && batch == other.batch;
  }

  /** The statement. */
  public Statement statement() {
    return statement;
  }

  /** When it runs. */
  public Placement placement() {
    return place.placement();
  }

  /**
   * The existence guard it stands under, negated where it stands in the ELSE branch: what holds for
   * the credential right before the statement.
   */
  public Optional<CredentialGuard> guard() {
    return place.guard();
  }

  /** The server a {@code :CONNECT} before it chose, in lower case; empty for the first one. */
  public String server() {
    return place.server();
  }

  /** Whether it runs on a linked server. */
  boolean isElsewhere() {
    return place.server().startsWith(LINKED);
  }

  /**
   * Whether this step has run whenever a later one does: it stands before it, and under no
   * condition under which the later one does not stand too.
   */
  public boolean leadsTo(Step later) {
    return index < later.index && place.leadsTo(later.place);
  }

  /**
   * The same for a statement under an existence guard, which only makes it repeatable: whether the
   * IF around it has run whenever a later step does.
   */
  boolean guardLeadsTo(Step later) {
    return index < later.index
        && place.outside().filter(outside -> outside.leadsTo(later.place)).isPresent();
  }

  /** Whether it runs whenever the script does, an existence guard left aside. */
  boolean isCertainButForGuard() {
    return place.outside().map(Place::placement).orElse(place.placement()).isCertain();
  }

  @Override
  public String toString() {
    return source().name() + " " + statement.range();
  }
}
