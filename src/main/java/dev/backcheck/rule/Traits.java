package dev.backcheck.rule;

import dev.backcheck.config.Estate;
import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.reference.Target;
import dev.backcheck.syntax.Backup;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.OtherStatement;
import dev.backcheck.syntax.Restore;
import dev.backcheck.syntax.Statement;
import dev.backcheck.syntax.Value;
import java.util.EnumSet;
import java.util.List;

/**
 * What a statement has.
 *
 * @param options a bit for the name of each option; several names share one
 */
record Traits(EnumSet<Trait> traits, long options) {

  private static final int SQL_SERVER_2022 = 16;
  // With it, hardly an option that people write shares its bit with another one.
  private static final int SPREAD = 0x22b7a2a3;
  private static final long SNAPSHOT_WORDS = bit("METADATA_ONLY") | bit("SNAPSHOT");

  /** The bit for the name of an option, in upper case. */
  static long bit(String option) {
    return 1L << ((option.hashCode() * SPREAD) >>> 26);
  }

  /** What all statements of a run have in common. */
  static Traits of(Model model, Settings settings, Target target) {
    EnumSet<Trait> common = EnumSet.noneOf(Trait.class);
    add(common, Trait.HISTORY, model.steps().size() > 1);
    add(common, Trait.TARGET, !target.equals(Target.unknown()));
    add(common, Trait.BEFORE_2022, target.atLeastMajor(SQL_SERVER_2022).isNo());
    add(common, Trait.EDITION, target.edition().isPresent());
    add(common, Trait.MANAGED_SERVICE, target.isBox().isNo());
    add(common, Trait.ESTATE, !settings.estate().equals(Estate.UNKNOWN));
    add(common, Trait.FACTS, model.server().factsName().isPresent());
    add(common, Trait.CREDENTIALS, !model.serverCredentials().all().isEmpty());
    add(common, Trait.IMMUTABLE, !settings.immutableContainers().isEmpty());
    add(common, Trait.DAY, settings.asOf().isPresent());
    return new Traits(common, 0);
  }

  /** The same with what a statement has. */
  Traits with(Model model, Step step) {
    EnumSet<Trait> all = EnumSet.copyOf(traits);
    Statement statement = step.statement();
    CredentialTraits.add(all, model, step);
    add(all, Trait.GUARD, step.guard().isPresent());
    if (statement instanceof DeviceStatement media) {
      addDevices(all, media.allDevices());
      add(all, Trait.NO_DEVICE, media.devices().isEmpty());
      add(all, Trait.MIRROR, media.deviceLists().size() > 1);
      add(all, Trait.FILES, !media.files().isEmpty());
      if (media instanceof Restore restore) {
        addRestore(all, restore, model, step);
      } else if (media instanceof Backup backup) {
        addBackup(all, backup, model);
      }
      return withOptions(all, media.options());
    }
    if (statement instanceof OtherStatement) {
      add(all, Trait.SNAPSHOT, model.snapshotSuspensions().at(step).isPresent());
    }
    return statement instanceof KeyStatement key
        ? withOptions(all, key.options())
        : new Traits(all, 0);
  }

  private static void addBackup(EnumSet<Trait> all, Backup backup, Model model) {
    all.add(
        switch (backup.kind()) {
          case DATABASE -> Trait.DATABASE;
          case LOG -> Trait.LOG;
          case SERVER, GROUP -> Trait.SEVERAL_DATABASES;
        });
    for (Value name : backup.databases()) {
      add(all, Trait.SYSTEM_DATABASE, model.systemDatabase(name).isPresent());
    }
  }

  private static void addRestore(EnumSet<Trait> all, Restore restore, Model model, Step step) {
    all.add(
        switch (restore.kind()) {
          case DATABASE -> Trait.DATABASE;
          case LOG -> Trait.LOG;
          case FILELISTONLY, HEADERONLY, LABELONLY, VERIFYONLY, REWINDONLY, BACKUPSETONLY ->
              Trait.READS_ONLY;
        });
    if (restore.database().isPresent()) {
      Value name = restore.database().get();
      add(all, Trait.SYSTEM_DATABASE, model.systemDatabase(name).isPresent());
    }
    if (all.contains(Trait.HISTORY)) {
      for (Device device : restore.devices()) {
        List<Step> writers = model.writers(model.key(device));
        add(all, Trait.EARLIER_BACKUP, !writers.isEmpty() && writers.get(0).index() < step.index());
      }
    }
  }

  private static void addDevices(EnumSet<Trait> all, List<Device> devices) {
    add(all, Trait.SEVERAL_DEVICES, devices.size() > 1);
    for (Device device : devices) {
      switch (device.medium()) {
        case DISK -> all.add(Trait.DISK);
        case TAPE -> all.add(Trait.TAPE);
        case LOGICAL -> all.add(Trait.LOGICAL_DEVICE);
        case DATABASE_SNAPSHOT -> all.add(Trait.DATABASE_SNAPSHOT);
        case URL, VIRTUAL_DEVICE -> {
          // Nobody asks for these, or they are told by what is behind URL.
        }
      }
    }
  }

  private static Traits withOptions(EnumSet<Trait> all, Options options) {
    add(all, Trait.OPTIONS, !options.isEmpty());
    add(all, Trait.SEVERAL_OPTIONS, options.all().size() > 1);
    long names = 0;
    for (Option option : options.all()) {
      long name = bit(option.name());
      add(all, Trait.REPEATED_OPTION, (names & name) != 0);
      add(all, Trait.ITEMS, !option.items().isEmpty());
      names |= name;
    }
    add(all, Trait.SNAPSHOT, (names & SNAPSHOT_WORDS) != 0);
    add(all, Trait.REPEATED_OPTION, (names & SNAPSHOT_WORDS) == SNAPSHOT_WORDS);
    return new Traits(all, names);
  }

  /** Adds it if it is there. */
  static void add(EnumSet<Trait> all, Trait trait, boolean there) {
    if (there) {
      all.add(trait);
    }
  }
}
