package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.reference.Target;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.Script;
import java.util.List;

/** What a rule may ask while it looks at a whole script, and where it reports. */
public final class ScriptCheck {

  private Rule rule;
  private final Model model;
  private final Script script;
  private final Settings settings;
  private final Target target;
  private final List<ReportDraft> reports;

  ScriptCheck(
      Rule first,
      Model model,
      Script script,
      Settings settings,
      Target target,
      List<ReportDraft> reports) {
    this.rule = first;
    this.model = model;
    this.script = script;
    this.settings = settings;
    this.target = target;
    this.reports = reports;
  }

  /** The same for the next rule. */
  ScriptCheck by(Rule next) {
    rule = next;
    return this;
  }

  /** The script under check. */
  public Script script() {
    return script;
  }

  /** All statements of all scripts. */
  public Model model() {
    return model;
  }

  /** What the user said. */
  public Settings settings() {
    return settings;
  }

  /** The server the script is checked for; {@link Target#unknown()} when none was given. */
  public Target target() {
    return target;
  }

  /** Reports a range of the script. */
  public ReportDraft report(SourceRange range, String message) {
    ReportDraft draft = new ReportDraft(rule.spec(), new Place(script.source(), range), message);
    reports.add(draft);
    return draft;
  }
}
