package dev.backcheck.rules.option;

import dev.backcheck.model.Model;
import dev.backcheck.reference.OptionItems;
import dev.backcheck.reference.OptionValue;
import dev.backcheck.rule.Check;
import dev.backcheck.rule.LiteralEdit;
import dev.backcheck.rule.ReportDraft;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.NumberLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.syntax.Variable;

/** Which kinds of values the server's parser takes. */
final class Kinds {

  private Kinds() {}

  /** Reports a value of a kind that is not taken. */
  static void check(String name, OptionValue taken, Value value, Check check) {
    if (!admits(taken, value, check.model())) {
      String message = name + " takes " + taken(taken) + ", not " + of(value);
      offer(check.report(value, message), taken, value);
    }
  }

  /**
   * Whether a value is, or may be, of a kind that is taken. A name in double quotes is a string for
   * sqlcmd, where QUOTED_IDENTIFIER is off; a placeholder may stand for anything.
   */
  static boolean admits(OptionValue taken, Value value, Model model) {
    Value shown = value instanceof Secret secret ? secret.reveal() : value;
    if (shown instanceof Text) {
      return taken.takesText();
    }
    if (shown instanceof NumberLiteral) {
      return taken.takesNumber();
    }
    if (shown instanceof Variable) {
      return taken.takesVariable();
    }
    return shown instanceof Name name
        && (name.quoting() == Name.Quoting.DOUBLE_QUOTES || !model.text(name).isConstant());
  }

  /** What is taken, in words. */
  static String taken(OptionValue value) {
    return switch (value) {
      case FLAG -> "nothing";
      case TEXT -> "a string or a variable";
      case NUMBER -> "a number or a variable";
      case ANY, MARK -> "a number, a string or a variable";
      case LIST -> "a list in parentheses";
      case MOVE -> "two strings or variables";
    };
  }

  /** What a value is, in words. */
  static String of(Value value) {
    Value shown = value instanceof Secret secret ? secret.reveal() : value;
    if (shown instanceof Text) {
      return "a string";
    }
    if (shown instanceof NumberLiteral) {
      return "a number";
    }
    if (shown instanceof Variable) {
      return "a variable";
    }
    return shown instanceof Name ? "a name" : "NULL";
  }

  /** Adds the change that makes a value of another kind one that is taken, if there is one. */
  static void offer(ReportDraft draft, OptionValue taken, Value value) {
    if (value instanceof Name name && taken.takesText()) {
      draft
          .help("Put the value between single quotes.")
          .unsafeFix("quote it", name.range(), LiteralEdit.quoted(name.value()));
    } else if (value instanceof NumberLiteral number && taken.takesText()) {
      draft
          .help("Put the value between single quotes.")
          .unsafeFix("quote it", number.range(), "'" + number.text() + "'");
    } else if (value instanceof Text text && text.value().matches("[0-9]{1,9}")) {
      draft
          .help("Write the number without quotes.")
          .safeFix("take the quotes off", text.range(), text.value());
    }
  }

  /** Reports items that the list of an option has twice. */
  static void checkRepeated(Option option, Check check) {
    if (option.items().size() > 1) {
      OptionItems.names(option.name()).forEach(item -> checkRepeated(option, item, check));
    }
  }

  private static void checkRepeated(Option option, String item, Check check) {
    option.items().stream()
        .filter(written -> written.name().equals(item))
        .skip(1)
        .forEach(again -> check.report(again, option.name() + " has " + item + " twice"));
  }
}
