package dev.backcheck.model;

import dev.backcheck.syntax.Execute;
import dev.backcheck.syntax.Fragment;
import dev.backcheck.syntax.Name;
import dev.backcheck.syntax.Node;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Text;
import dev.backcheck.syntax.Value;
import dev.backcheck.value.KnownText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every URL of a statement for which the server may look up a credential: backups, keys, the data
 * files of databases, arguments of procedures.
 */
final class UsedUrls {

  private UsedUrls() {}

  /** Those of a statement, without data files. */
  static List<StorageUrl> of(Step step) {
    if (step.statement() instanceof Execute call) {
      return urls(call.arguments().stream().map(Execute.Argument::value), step);
    }
    return step.urls().stream().map(UrlLocation::url).flatMap(Optional::stream).toList();
  }

  /** Where a statement puts data files: {@code MOVE … TO}, {@code FILENAME = …}. */
  static List<StorageUrl> dataFiles(Step step) {
    if (step.statement() instanceof Restore restore) {
      return urls(
          restore.options().all().stream()
              .filter(option -> option.form() == Option.Form.MOVE)
              .flatMap(option -> option.values().stream()),
          step);
    }
    return step.statement() instanceof OtherStatement other
        ? urls(other.tokens().stream().map(Fragment::token), step)
        : List.of();
  }

  private static List<StorageUrl> urls(Stream<? extends Node> nodes, Step step) {
    return nodes
        .filter(Value.class::isInstance)
        .map(value -> StorageUrl.of(step.text((Value) value)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Names by which a statement may speak of credentials. */
  static List<KnownText> names(Step step) {
    if (step.statement() instanceof OtherStatement other) {
      return other.tokens().stream().flatMap(fragment -> texts(fragment.token(), step)).toList();
    }
    if (step.statement() instanceof Execute call) {
      return call.arguments().stream().flatMap(argument -> texts(argument.value(), step)).toList();
    }
    return CredentialOption.of(step.statement()).stream()
        .flatMap(option -> option.value().stream())
        .map(step::text)
        .toList();
  }

  private static Stream<KnownText> texts(Node node, Step step) {
    boolean named = node instanceof Text || node instanceof Name;
    return named ? Stream.of(step.text((Value) node)) : Stream.empty();
  }

  /** Whether a statement may have URLs that the script does not show. */
  static boolean mayHaveOthers(Step step) {
    if (step.statement() instanceof Execute call) {
      return call.form() != Execute.Form.PROCEDURE
          || call.procedure().filter(name -> name.endsWith("sp_executesql")).isPresent();
    }
    return step.urls().stream().anyMatch(use -> use.url().isEmpty() && !use.text().isConstant());
  }
}
