package dev.backcheck.model;

import dev.backcheck.history.Changesets;
import dev.backcheck.history.History;
import dev.backcheck.parser.ScriptParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.BackupOrRestore;
import dev.backcheck.syntax.Batch;
import dev.backcheck.syntax.CredentialStatement;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.SqlcmdCommand;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.UnreadableStatement;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Possible;
import dev.backcheck.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays the statements of all scripts out in one line, as they would run: nested ones behind those
 * they are nested in, those of a text that is put together behind the statement that runs it; each
 * with the conditions it stands under and the values it would have.
 */
final class Steps {

  // EXEC('EXEC(''EXEC…'')'): nobody writes more, and what is there grows with each.
  private static final int DEEPEST = 8;
  // So many characters of such texts are read for each character of the scripts, and so many more.
  private static final int MOST_TIMES = 4;
  private static final int MOST_ANYWAY = 300_000;

  private final History history;
  private final ScriptParser parser;
  private final List<Step> steps = new ArrayList<>();
  // Those with a logical device, which are few.
  private final List<Step> logical = new ArrayList<>();
  private final Values values = new Values();
  private final Gaps gaps = new Gaps();
  private final HiddenPlaces hidden = new HiddenPlaces();
  private final Worlds worlds;
  private long budget = MOST_ANYWAY;
  private int batches;

  private Steps(History history, ScriptParser parser) {
    this.history = history;
    this.parser = parser;
    this.worlds = new Worlds(parser, values);
  }

  /**
   * Lays out scripts.
   *
   * @param start what comes before the history
   * @param parser reads the texts that scripts put together
   * @param placeholders the values of placeholders, by name
   */
  static Steps of(
      Optional<Script> start,
      History history,
      ScriptParser parser,
      Map<String, String> placeholders) {
    Steps steps = new Steps(history, parser);
    for (Script script : history.all()) {
      steps.budget += (long) MOST_TIMES * script.source().text().length();
    }
    start.ifPresent(script -> steps.run(script, new Session(Map.of())));
    // Each script is sent to the first server until it says otherwise.
    history.scripts().forEach(script -> steps.run(script, new Session(placeholders)));
    return steps;
  }

  /** All that was laid out; nothing more may be added. */
  Layout layout() {
    return new Layout(List.copyOf(steps), logical, values, gaps);
  }

  Values values() {
    return values;
  }

  Gaps gaps() {
    return gaps;
  }

  /** Where secrets stand besides those that the parser knows. */
  HiddenPlaces hidden() {
    return hidden;
  }

  private void run(Script script, Session session) {
    Place root =
        new Place(
            Placement.ALWAYS, Branch.whole(), Optional.empty(), Optional.empty(), session.server());
    Changesets changesets = Changesets.of(script.source());
    for (Batch batch : script.batches()) {
      session.batch(batches++);
      Frame frame = new Frame(script, session, 0, label -> Optional.empty());
      Walk walk = new Walk(this, frame, Variables.none());
      for (Changesets.Part part : changesets.parts(batch.statements())) {
        Place place = part.set().conditional() ? root.conditional() : root;
        walk.list(part.statements(), place.on(session.server()));
      }
    }
  }

  /** The script that a line brings in. */
  Optional<Script> included(Frame frame, SqlcmdCommand line) {
    return history.included(frame.script(), line);
  }

  /**
   * Lays out a script that a line brings in. Up to its first GO it belongs to the batch of the
   * line; behind that the variables of that batch are gone.
   */
  Exit include(Script script, Frame outer, Place place, Variables variables) {
    Exit exit = Exit.NONE;
    Session session = outer.session();
    Frame frame = new Frame(script, session, 0, label -> Optional.empty());
    Variables known = variables;
    for (int i = 0; i < script.batches().size(); i++) {
      if (i == 1) {
        variables.names().forEach(variables::forget);
      }
      if (i > 0) {
        session.batch(batches++);
        known = Variables.none();
      }
      List<Statement> statements = script.batches().get(i).statements();
      exit = new Walk(this, frame, known).list(statements, place.on(session.server()));
    }
    return exit;
  }

  /**
   * Whether a statement cannot be read because a part of it is unknown: no mistake of the script.
   */
  boolean isGap(Frame frame, Statement statement) {
    if (!(statement instanceof UnreadableStatement broken)
        || frame.doubt(statement.range()) == Doubt.NONE) {
      return false;
    }
    noteGap(frame, statement);
    if (frame.runner() != null && broken.opening().endsWith("CREDENTIAL")) {
      gaps.addCredential(frame.runner());
    }
    return true;
  }

  // Where the knowledge ends, told at the statement that runs the text.
  private void noteGap(Frame frame, Statement statement) {
    if (frame.runner() != null && frame.composition() != null) {
      gaps.add(frame.runner(), frame.composition().bareAt(statement.range()));
    }
  }

  /** Adds a statement and binds what its values are; each way to read it is a step of its own. */
  Step add(Frame frame, Statement statement, Place place, Variables variables) {
    if (statement instanceof SqlcmdCommand command) {
      frame.session().run(command, frame.script().source());
    }
    List<Value> written = StatementValues.of(statement);
    boolean open = new Binding(frame, variables, values, hidden).bind(statement, written);
    Doubt doubt = frame.doubt(statement.range());
    if (isOurs(statement)) {
      noteDoubt(frame, statement, doubt);
      List<Worlds.Way> ways =
          open ? worlds.of(frame.script().source(), statement, written) : List.of();
      for (int i = 0; i < ways.size(); i++) {
        World world = new World(statement, i, ways.size());
        Worlds.Way way = ways.get(i);
        step(way.script(), frame, way.statement(), place.behindExit(), doubt, world);
      }
      if (!ways.isEmpty()) {
        return steps.get(steps.size() - 1);
      }
    }
    return step(frame.script(), frame, statement, place, doubt, frame.world());
  }

  private Step step(
      Script script,
      Frame frame,
      Statement statement,
      Place place,
      Doubt doubt,
      @Nullable World world) {
    values.locate(statement);
    Step step =
        new Step(steps.size(), script, frame.session(), statement, place, values, doubt, world);
    steps.add(step);
    if (statement instanceof DeviceStatement devices && LogicalDevices.isNamedBy(devices)) {
      logical.add(step);
    }
    return step;
  }

  private static boolean isOurs(Statement statement) {
    return statement instanceof BackupOrRestore || statement instanceof CredentialStatement;
  }

  private void noteDoubt(Frame frame, Statement statement, Doubt doubt) {
    if (doubt == Doubt.OPEN_ENDED) {
      noteGap(frame, statement);
    }
    if (frame.runner() != null
        && statement instanceof CredentialStatement credential
        && !values.of(credential.name()).isStable()) {
      gaps.addCredential(frame.runner());
    }
  }

  /**
   * Reads a text that a statement runs, and lays out what it holds.
   *
   * @param made where in the script the text is put together
   * @param variables those it starts with
   */
  void run(
      Step step, Frame outer, SourceRange made, Possible text, Place place, Variables variables) {
    List<KnownText> texts = text.text().alternatives();
    for (int i = 0; i < texts.size(); i++) {
      boolean only = texts.size() == 1;
      World world = only ? outer.world() : new World(step, i, texts.size());
      run(step, outer, made, texts.get(i), only ? place : place.behindExit(), variables, world);
    }
  }

  private void run(
      Step step,
      Frame outer,
      SourceRange made,
      KnownText text,
      Place place,
      Variables variables,
      @Nullable World world) {
    budget -= text.knownLength();
    if (outer.depth() == DEEPEST || budget < 0) {
      gaps.add(step, made, text);
      return;
    }
    Composition composition = Composition.of(outer.script().source(), made, text);
    // SET @file = …: what comes back in an OUTPUT parameter matters, whatever the text is about.
    Script script =
        variables.names().isEmpty()
            ? parser.parse(composition.source())
            : parser.read(composition.source());
    hidden.add(script);
    Frame frame =
        new Frame(script, outer.session(), outer.depth() + 1, composition::hole)
            .composed(composition, step, world);
    int first = steps.size();
    for (Batch batch : script.batches()) {
      new Walk(this, frame, variables).list(batch.statements(), place);
    }
    if (place.placement().unreachable()) {
      // Nobody ever parses it. It was read for the secrets in it.
      steps.subList(first, steps.size()).clear();
    }
    if (!composition.hasBare()) {
      gaps.read(step);
    } else if (script.batches().stream().allMatch(batch -> batch.statements().isEmpty())) {
      gaps.add(step, composition.bareAt(new SourceRange(0, 0)), text);
    }
  }
}
