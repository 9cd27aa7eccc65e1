package dev.backcheck.docs;

import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleSpec;
import java.util.List;

/** All rules, a line each. */
public final class RuleTable {

  private RuleTable() {}

  /** For a terminal, in columns, by family. */
  public static String text(List<RuleSpec> specs) {
    int widest = specs.stream().mapToInt(spec -> spec.name().length()).max().orElse(0);
    StringBuilder table = new StringBuilder();
    for (Family family : Family.values()) {
      List<RuleSpec> members = of(family, specs);
      if (!members.isEmpty()) {
        table.append(table.isEmpty() ? "" : "\n").append(family.id()).append('\n');
      }
      for (RuleSpec spec : members) {
        table
            .append("  ")
            .append(padded(spec.name(), widest))
            .append("  ")
            .append(padded(spec.severity().id(), "warning".length()))
            .append("  ")
            .append(spec.summary())
            .append('\n');
      }
    }
    return table.toString();
  }

  /** A table in Markdown, by family. */
  public static String markdown(List<RuleSpec> specs) {
    StringBuilder table =
        new StringBuilder(
            "| Rule | Severity | Fails | What it finds |\n| --- | --- | --- | --- |\n");
    for (Family family : Family.values()) {
      for (RuleSpec spec : of(family, specs)) {
        table
            .append("| `")
            .append(spec.name())
            .append("` | ")
            .append(spec.severity().id())
            .append(" | ")
            .append(spec.fails().id())
            .append(" | ")
            .append(spec.summary().replace("|", "\\|"))
            .append(" |\n");
      }
    }
    return table.toString();
  }

  private static List<RuleSpec> of(Family family, List<RuleSpec> specs) {
    return specs.stream().filter(spec -> spec.family() == family).toList();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
