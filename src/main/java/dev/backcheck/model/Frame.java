package dev.backcheck.model;

import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import dev.backcheck.syntax.Statement;
import dev.backcheck.value.Evaluator;
import dev.backcheck.value.KnownText;
import dev.backcheck.value.Variables;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What statements are read in: a batch of a script, or of a text that is put together.
 *
 * @param depth how many such texts are around it
 * @param holes what stands for the placeholders of such a text
 * @param composition the text, where it is one
 * @param runner the statement that runs it
 * @param world which of several such texts it is
 */
record Frame(
    Script script,
    Session session,
    int depth,
    Function<String, Optional<KnownText>> holes,
    @Nullable Composition composition,
    @Nullable Step runner,
    @Nullable World world) {

  Frame(Script script, Session session, int depth, Function<String, Optional<KnownText>> holes) {
    this(script, session, depth, holes, null, null, null);
  }

  /** The same for a text that a step runs. */
  Frame composed(Composition text, Step by, @Nullable World way) {
    return new Frame(script, session, depth, holes, text, by, way);
  }

  /** How sure it is that the text of a range reads as it seems. */
  Doubt doubt(SourceRange range) {
    return composition == null ? Doubt.NONE : composition.doubt(range);
  }

  /** Works out the expressions of a statement. */
  Evaluator evaluator(Statement statement, Variables variables) {
    return new Evaluator(script.source(), statement.range(), variables, this::placeholder);
  }

  /** What is known of a placeholder. */
  Optional<KnownText> placeholder(String label) {
    return holes.apply(label).or(() -> session.placeholder(label));
  }
}
