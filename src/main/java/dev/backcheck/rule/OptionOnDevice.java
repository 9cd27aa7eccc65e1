package dev.backcheck.rule;

import dev.backcheck.reference.DeviceClass;
import dev.backcheck.reference.Support;
import dev.backcheck.reference.Verb;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Options that do not work on the devices of a statement, or do nothing there; the tables say
 * which. Where they cannot say, it is advice.
 */
public abstract class OptionOnDevice extends StatementRule<DeviceStatement> {

  private final Set<Verb> verbs;
  private final Set<DeviceClass> devices;
  private final List<String> options;
  private final Fix.Safety safety;

  /**
   * A rule about some options on some devices.
   *
   * @param options in upper case
   * @param safety of taking them out
   */
  protected OptionOnDevice(
      Family family,
      String name,
      Set<Verb> verbs,
      Set<DeviceClass> devices,
      List<String> options,
      Fix.Safety safety) {
    super(family, name, DeviceStatement.class, Where.option(options.toArray(String[]::new)));
    this.verbs = Set.copyOf(verbs);
    this.devices = Set.copyOf(devices);
    this.options = List.copyOf(options);
    this.safety = safety;
  }

  @Override
  protected final void check(DeviceStatement statement, Check check) {
    if (!verbs.contains(OptionUse.verb(statement))) {
      return;
    }
    List<OptionUse> named =
        check.optionsOf(statement).stream().filter(use -> options.contains(use.name())).toList();
    Optional<DeviceClass> device = named.isEmpty() ? Optional.empty() : device(statement, check);
    if (device.isEmpty()) {
      return;
    }
    List<OptionUse> found =
        named.stream().filter(use -> doubtful(use.facts().on(device.get()))).toList();
    if (!found.isEmpty()) {
      report(statement, found, device.get(), check);
    }
  }

  private Optional<DeviceClass> device(DeviceStatement statement, Check check) {
    return statement.allDevices().stream()
        .flatMap(each -> check.model().deviceClass(statement, each).stream())
        .filter(devices::contains)
        .findFirst();
  }

  private static boolean doubtful(Support support) {
    return support == Support.NO || support == Support.IGNORED || support == Support.UNKNOWN;
  }

  private void report(
      DeviceStatement statement, List<OptionUse> found, DeviceClass device, Check check) {
    List<Option> written = found.stream().map(OptionUse::option).toList();
    Support support = found.get(0).facts().on(device);
    String names = String.join(" and ", written.stream().map(Option::name).distinct().toList());
    ReportDraft draft = check.report(written.get(0), names + effect(support) + device.words());
    if (support == Support.UNKNOWN) {
      draft.info().possible();
    }
    draft.fix("remove " + names, safety, OptionRemoval.of(check, statement.options(), written));
  }

  private static String effect(Support support) {
    return switch (support) {
      case NO -> " cannot be used with ";
      case IGNORED -> " does nothing for ";
      case YES, REQUIRED, NONE, UNKNOWN -> " is not documented for ";
    };
  }
}
