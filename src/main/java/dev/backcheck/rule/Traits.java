package dev.backcheck.rule;

import dev.backcheck.config.Settings;
import dev.backcheck.model.Model;
import dev.backcheck.model.Step;
import dev.backcheck.model.UrlLocation;
import dev.backcheck.reference.Target;
import dev.backcheck.syntax.Device;
import dev.backcheck.syntax.DeviceStatement;
import dev.backcheck.syntax.KeyStatement;
import dev.backcheck.syntax.Option;
import dev.backcheck.syntax.Options;
import dev.backcheck.syntax.Statement;
import java.util.EnumSet;
import java.util.List;

/**
 * What a statement has.
 *
 * @param options a bit for the name of each option; several names share one
 */
record Traits(EnumSet<Trait> traits, long options) {

  /** The bit for the name of an option, in upper case. */
  static long bit(String option) {
    int hash = option.hashCode();
    return 1L << (hash ^ hash >>> 6 ^ hash >>> 15);
  }

  /** What all statements of a run have in common. */
  static Traits of(Model model, Settings settings, Target target) {
    EnumSet<Trait> common = EnumSet.noneOf(Trait.class);
    add(common, Trait.TARGET, !target.equals(Target.unknown()));
    add(common, Trait.FACTS, model.server().factsName().isPresent());
    add(common, Trait.CREDENTIALS, !model.serverCredentials().all().isEmpty());
    add(common, Trait.DAY, settings.asOf().isPresent());
    return new Traits(common, 0);
  }

  /** The same with what a statement has. */
  Traits with(Model model, Step step) {
    EnumSet<Trait> all = EnumSet.copyOf(traits);
    Statement statement = step.statement();
    addUrls(all, model.urls(statement));
    add(all, Trait.GUARD, step.guard().isPresent());
    if (statement instanceof DeviceStatement media) {
      addDevices(all, media.allDevices());
      add(all, Trait.MIRROR, media.deviceLists().size() > 1);
      add(all, Trait.FILES, !media.files().isEmpty());
      return withOptions(all, media.options());
    }
    return statement instanceof KeyStatement key
        ? withOptions(all, key.options())
        : new Traits(all, 0);
  }

  private static void addUrls(EnumSet<Trait> all, List<UrlLocation> urls) {
    for (UrlLocation location : urls) {
      all.add(Trait.URL);
      if (location.url().isPresent()) {
        add(all, Trait.AZURE, location.url().get().isAzure());
        add(all, Trait.S3, location.url().get().isS3());
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
        case URL, VIRTUAL_DEVICE, DATABASE_SNAPSHOT -> {
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
      names |= bit(option.name());
    }
    return new Traits(all, names);
  }

  private static void add(EnumSet<Trait> all, Trait trait, boolean there) {
    if (there) {
      all.add(trait);
    }
  }
}
