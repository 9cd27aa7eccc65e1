package dev.backcheck.rules.media;

import dev.backcheck.rule.Check;
import dev.backcheck.rule.Fails;
import dev.backcheck.rule.Family;
import dev.backcheck.rule.RuleDraft;
import dev.backcheck.rule.StatementRule;
import dev.backcheck.rule.Trait;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** More mirrored URLs than are known to work. */
final class MirrorTotalDevices extends StatementRule<Backup> {

  private static final int MAX_URLS = 32;

  MirrorTotalDevices() {
    super(Family.MEDIA, "mirror-total-devices", Backup.class, Trait.MIRROR, Trait.URL);
  }

  @Override
  protected RuleDraft describe() {
    return warning(Fails.RUN)
        .inferred()
        .summary("MIRROR TO URL with more than 32 URLs in a list")
        .because(
            """
            A media set holds 64 devices. A widely used maintenance script refuses more than 32 URLs on each side of a mirrored \
            backup; that the server would fail is inferred from it, no page states it.""")
        .instead("Use at most 32 URLs in the TO list and in each MIRROR TO list.")
        .sources("OLA")
        .bad(example(MAX_URLS + 1, true))
        .bad(example(MAX_URLS + 8, true))
        .good(example(MAX_URLS, false))
        .good("BACKUP DATABASE S TO DISK = 'D:\\1.bak' MIRROR TO DISK = 'E:\\1.bak' WITH FORMAT;");
  }

  private static String example(int count, boolean marked) {
    String list = list("a", count);
    String copy = list("b", count);
    return "BACKUP DATABASE Sales TO "
        + (marked ? "«" + list + "»" : list)
        + " MIRROR TO "
        + (marked ? "«" + copy + "»" : copy)
        + " WITH FORMAT;";
  }

  private static String list(String folder, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "URL = 'https://sales.blob.core.windows.net/" + folder + "/" + i + ".bak'")
        .collect(Collectors.joining(", "));
  }

  @Override
  protected void check(Backup backup, Check check) {
    if (backup.mirrors().isEmpty()) {
      return;
    }
    Stream.concat(Stream.of(backup.devices()), backup.mirrors().stream())
        .filter(list -> list.stream().filter(Device::isUrl).count() > MAX_URLS)
        .forEach(
            list ->
                check.report(
                    Backup.rangeOf(list), list.size() + " URLs on one side of a mirrored backup"));
  }
}
