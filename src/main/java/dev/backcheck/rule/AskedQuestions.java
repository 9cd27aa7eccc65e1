package dev.backcheck.rule;

import dev.backcheck.model.CredentialLookup;
import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.source.Source;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;
import dev.backcheck.value.KnownText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule asked and what it learned, in words. Of texts only whether they are known: they may
 * be secrets.
 */
final class AskedQuestions implements Questions {

  private final Map<String, String> answers = new LinkedHashMap<>();
  private final Step step;
  private boolean target;

  AskedQuestions(Step step) {
    this.step = step;
  }

  /** The statement as the rule is to see it, so that what it looks up is noted. */
  Statement watched() {
    Statement statement = step.statement();
    if (statement instanceof DeviceStatement devices) {
      return devices.withOptions(
          devices.options().telling(name -> option(name, devices.options())));
    }
    if (statement instanceof KeyStatement keys) {
      return keys.withOptions(keys.options().telling(name -> option(name, keys.options())));
    }
    return statement;
  }

  /** Whether it mattered for which server the statement is. */
  boolean askedTarget() {
    return target;
  }

  /** Each question with its answer, in the order in which they were first asked. */
  List<String> inWords() {
    return answers.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList();
  }

  @Override
  public void target(Target asked) {
    target = true;
    String id = asked.id();
    answers.put("target", asked.equals(Target.unknown()) ? "not given" : id);
  }

  @Override
  public void text(Value value, KnownText text) {
    answers.put(name(value), known(text));
  }

  @Override
  public void credential(CredentialLookup found) {
    answers.put(
        "credential for the URL",
        found
            .credential()
            .map(one -> "set " + place(one.defined()))
            .orElse(found.answer().isUnknown() ? "cannot know" : "none in the scripts"));
  }

  @Override
  public void inventory(boolean closed) {
    answers.put("closed inventory", closed ? "yes" : "no");
  }

  private void option(String name, Options options) {
    // Looked up in the list itself, which tells nobody.
    Optional<Option> there =
        options.all().stream().filter(option -> option.name().equals(name)).findFirst();
    answers.put(
        name, there.map(option -> "there (" + line(option.range()) + ")").orElse("not there"));
  }

  private String name(Value value) {
    return value instanceof Variable variable
        ? variable.name()
        : "the text at " + position(value.range());
  }

  /** Takes note of a value of the statement, asked for or not, of which not all is known. */
  void unknown(Value value, KnownText text) {
    if (!text.isConstant()) {
      text(value, text);
    }
  }

  // What is known of a text, without the text.
  private static String known(KnownText text) {
    if (text.isConstant()) {
      return "known";
    }
    if (!text.choices().isEmpty()) {
      return "one of " + text.choices().size() + " texts";
    }
    List<String> holes =
        text.pieces().stream()
            .filter(KnownText.Hole.class::isInstance)
            .map(piece -> ((KnownText.Hole) piece).label())
            .filter(label -> label.startsWith("@") || label.startsWith("$"))
            .distinct()
            .toList();
    return "cannot be known" + (holes.isEmpty() ? "" : " because of " + String.join(", ", holes));
  }

  private static String place(Step other) {
    Source root = other.source().root();
    SourceRange range = other.source().original(other.statement().range());
    return "at " + root.name() + ":" + root.position(range.start()).line();
  }

  private String line(SourceRange range) {
    Source source = step.source();
    return "line " + source.root().position(source.original(range).start()).line();
  }

  private String position(SourceRange range) {
    Source source = step.source();
    var at = source.root().position(source.original(range).start());
    return at.line() + ":" + at.column();
  }
}
