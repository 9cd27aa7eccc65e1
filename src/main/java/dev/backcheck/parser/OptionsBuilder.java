package dev.backcheck.parser;

import static dev.backcheck.parser.Literals.range;

import dev.backcheck.parser.generated.TSqlParser;
import dev.backcheck.source.SourceRange;
import dev.backcheck.syntax.NullLiteral;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Option.Form;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Secret;
import dev.backcheck.syntax.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The {@code WITH} list. */
final class OptionsBuilder {

  // Their values open a backup or its media set.
  private static final Set<String> SECRETS = Set.of("PASSWORD", "MEDIAPASSWORD");

  private final Literals literals;

  OptionsBuilder(Literals literals) {
    this.literals = literals;
  }

  /**
   * The options of a statement.
   *
   * @param end where an absent list would stand
   */
  Options options(TSqlParser.@Nullable WithOptionsContext context, int end) {
    if (context == null) {
      return new Options(new SourceRange(end, end), List.of());
    }
    List<Option> all = new ArrayList<>();
    for (TSqlParser.OptionContext option : context.option()) {
      all.add(option(option));
    }
    return new Options(range(context), all);
  }

  private Option option(TSqlParser.OptionContext context) {
    if (context instanceof TSqlParser.MoveOptionContext move) {
      return valued(move, move.MOVE().getSymbol(), Form.MOVE, List.of(move.from, move.to));
    }
    if (context instanceof TSqlParser.MarkOptionContext mark) {
      List<TSqlParser.ValueContext> values =
          mark.after == null ? List.of(mark.value(0)) : List.of(mark.value(0), mark.after);
      return valued(mark, mark.mark, Form.MARK, values);
    }
    if (context instanceof TSqlParser.CompressionOptionContext compression) {
      return compression(compression);
    }
    if (context instanceof TSqlParser.EncryptionOptionContext encryption) {
      List<Option> items = encryption.encryptionItem().stream().map(this::item).toList();
      Form form = items.isEmpty() ? Form.FLAG : Form.LIST;
      return list(encryption, encryption.ENCRYPTION().getSymbol(), form, items);
    }
    if (context instanceof TSqlParser.FilestreamOptionContext filestream) {
      return filestream(filestream);
    }
    return named((TSqlParser.NamedOptionContext) context);
  }

  private Option named(TSqlParser.NamedOptionContext context) {
    Token word = context.optionName().getStart();
    String name = upper(word);
    if (context.value() == null) {
      return new Option(range(context), range(word), name, Form.FLAG, List.of(), List.of());
    }
    Value value = literals.value(context.value());
    Value kept = SECRETS.contains(name) ? new Secret(value) : value;
    return new Option(range(context), range(word), name, Form.ASSIGNED, List.of(kept), List.of());
  }

  private Option valued(
      ParserRuleContext context, Token word, Form form, List<TSqlParser.ValueContext> values) {
    List<Value> read = new ArrayList<>(values.size());
    for (TSqlParser.ValueContext value : values) {
      read.add(literals.value(value));
    }
    return new Option(range(context), range(word), upper(word), form, read, List.of());
  }

  private Option compression(TSqlParser.CompressionOptionContext context) {
    List<Option> items =
        context.compressionItem().stream()
            .map(item -> assigned(item, List.of(item.item), literals.name(item.name())))
            .toList();
    Form form = items.isEmpty() ? Form.FLAG : context.LPAREN() == null ? Form.BARE_ITEM : Form.LIST;
    return list(context, context.COMPRESSION().getSymbol(), form, items);
  }

  private Option item(TSqlParser.EncryptionItemContext context) {
    if (context instanceof TSqlParser.EncryptionAlgorithmContext algorithm) {
      return assigned(
          algorithm, List.of(algorithm.ALGORITHM().getSymbol()), literals.name(algorithm.name()));
    }
    if (context instanceof TSqlParser.EncryptionCertificateContext certificate) {
      return assigned(
          certificate,
          List.of(certificate.SERVER().getSymbol(), certificate.CERTIFICATE().getSymbol()),
          literals.name(certificate.name()));
    }
    var key = (TSqlParser.EncryptionAsymmetricKeyContext) context;
    return assigned(
        key,
        List.of(key.SERVER().getSymbol(), key.ASYMMETRIC().getSymbol(), key.KEY().getSymbol()),
        literals.name(key.name()));
  }

  private Option filestream(TSqlParser.FilestreamOptionContext context) {
    Token word = context.DIRECTORY_NAME().getSymbol();
    Value value = directory(context);
    Option item =
        new Option(
            range(word).to(value.range()),
            range(word),
            upper(word),
            Form.ASSIGNED,
            List.of(value),
            List.of());
    return list(context, context.FILESTREAM().getSymbol(), Form.LIST, List.of(item));
  }

  private Value directory(TSqlParser.FilestreamOptionContext context) {
    if (context.text() != null) {
      return literals.text(context.text());
    }
    if (context.PLACEHOLDER() != null) {
      return literals.name(context.PLACEHOLDER().getSymbol());
    }
    return context.VARIABLE() != null
        ? Literals.variable(context.VARIABLE())
        : new NullLiteral(range(context.NULL().getSymbol()));
  }

  private static Option list(ParserRuleContext context, Token word, Form form, List<Option> items) {
    return new Option(range(context), range(word), upper(word), form, List.of(), items);
  }

  private static Option assigned(ParserRuleContext context, List<Token> words, Value value) {
    SourceRange nameRange = range(words.get(0)).to(range(words.get(words.size() - 1)));
    String name = String.join(" ", words.stream().map(OptionsBuilder::upper).toList());
    return new Option(range(context), nameRange, name, Form.ASSIGNED, List.of(value), List.of());
  }

  static String upper(Token word) {
    return word.getText().toUpperCase(Locale.ROOT);
  }
}
