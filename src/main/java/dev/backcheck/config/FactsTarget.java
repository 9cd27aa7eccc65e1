package dev.backcheck.config;

import dev.backcheck.reference.Answer;
import dev.backcheck.reference.Edition;
import dev.backcheck.reference.Platform;
import dev.backcheck.reference.Target;
import dev.backcheck.reference.TargetFormatException;
import dev.backcheck.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The target that a server's answers make: the version from its number, the platform from banner,
 * host and engine edition, all of them checked against each other by {@link Target#parse}.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql">
 *     SERVERPROPERTY</a>
 */
final class FactsTarget {

  private static final int AZURE_SQL_DATABASE = 5;
  private static final int MANAGED_INSTANCE = 8;

  private final Source source;
  private final JsonFields root;
  private final JsonFields server;

  FactsTarget(Source source, JsonFields root) {
    this.source = source;
    this.root = root;
    this.server =
        root.find("server")
            .map(
                node ->
                    new JsonFields(
                        source,
                        node,
                        "server",
                        List.of(
                            "name",
                            "banner",
                            "productVersion",
                            "productUpdateType",
                            "edition",
                            "engineEdition",
                            "clustered")))
            .orElse(root);
  }

  /** The target; an unknown one where the facts say nothing of the server. */
  Target read() {
    Optional<String> stated = root.text("platform");
    Optional<String> host = root.text("hostPlatform");
    Optional<String> container = root.text("containerType");
    if (server == root) {
      return stated
          .map(platform -> parse("@" + platform, "platform", root))
          .orElseGet(Target::unknown);
    }
    server.text("name");
    Optional<String> banner = server.text("banner");
    Optional<String> version = server.text("productVersion");
    Optional<String> edition = server.text("edition").flatMap(FactsTarget::edition);
    long engine = server.number("engineEdition").orElse(0L);
    boolean service = engine == MANAGED_INSTANCE || engine == AZURE_SQL_DATABASE;
    Optional<Boolean> clustered = server.flag("clustered");
    Optional<String> platform =
        stated.or(() -> service ? Optional.of(service(engine, banner)) : host(host, container));
    List<String> parts = new ArrayList<>();
    parts.add(service ? policy() : version.or(() -> banner).orElse(""));
    platform.ifPresent(known -> parts.add("@" + known));
    edition.filter(any -> !service).ifPresent(known -> parts.add(":" + known));
    String member = version.isPresent() ? "productVersion" : "banner";
    String text = String.join("", parts);
    Target target = text.isEmpty() ? Target.unknown() : parse(text, member, server);
    return service || clustered.isEmpty()
        ? target
        : new Target(
            target.version(), target.platforms(), target.edition(), Answer.of(clustered.get()));
  }

  // The update policy of a managed instance; which fixed version it has, no property tells alone.
  private String policy() {
    return server
        .text("productUpdateType")
        .filter(type -> type.toLowerCase(Locale.ROOT).equals("continuous"))
        .map(any -> "always-up-to-date")
        .orElse("");
  }

  private static String service(long engine, Optional<String> banner) {
    if (engine == AZURE_SQL_DATABASE) {
      return Platform.AZURE_SQL_DATABASE.id();
    }
    boolean arc = banner.filter(text -> text.contains("Azure Arc")).isPresent();
    return (arc ? Platform.ARC_MANAGED_INSTANCE : Platform.MANAGED_INSTANCE).id();
  }

  private static Optional<String> host(Optional<String> host, Optional<String> container) {
    return host.map(name -> name.toLowerCase(Locale.ROOT))
        .map(
            name ->
                name.equals("linux")
                    ? container
                            .filter(type -> type.toLowerCase(Locale.ROOT).contains("container"))
                            .isPresent()
                        ? Platform.CONTAINER.id()
                        : "any-linux"
                    : "any-windows");
  }

  // Developer Edition (64-bit); Enterprise Edition: Core-based Licensing (64-bit)
  private static Optional<String> edition(String property) {
    int end = property.indexOf(" Edition");
    return end < 0 ? Optional.empty() : Edition.find(property.substring(0, end)).map(Edition::id);
  }

  private Target parse(String text, String member, JsonFields fields) {
    try {
      return Target.parse(text);
    } catch (TargetFormatException wrong) {
      String place = fields.find(member).isPresent() ? member : "platform";
      ServerFactsFormatException failure =
          new ServerFactsFormatException(
              source, fields.range(place).start(), String.valueOf(wrong.getMessage()));
      failure.initCause(wrong);
      throw failure;
    }
  }
}
