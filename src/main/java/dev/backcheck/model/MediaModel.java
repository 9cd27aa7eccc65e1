package dev.backcheck.model;

/** What backups leave on media and in folders, and where restores put files. */
final class MediaModel {

  private final Lazy<Media> media;
  private final Lazy<MediaSets> sets;
  private final Lazy<FilestreamDirectories> filestreamDirectories;
  private final Lazy<Folders> folders;
  private final Lazy<AppendedFiles> appendedFiles;

  MediaModel(Layout layout) {
    media = Lazy.of(() -> Media.of(layout.kinds().devices()));
    sets = Lazy.of(() -> MediaSets.of(layout.kinds().devices(), layout.continuity()));
    filestreamDirectories =
        Lazy.of(() -> FilestreamDirectories.of(layout.kinds().devices(), layout.continuity()));
    folders = Lazy.of(() -> Folders.of(layout.kinds().devicesAndOthers()));
    appendedFiles = Lazy.of(() -> AppendedFiles.of(layout.kinds().devices()));
  }

  Media media() {
    return media.get();
  }

  MediaSets sets() {
    return sets.get();
  }

  FilestreamDirectories filestreamDirectories() {
    return filestreamDirectories.get();
  }

  Folders folders() {
    return folders.get();
  }

  AppendedFiles appendedFiles() {
    return appendedFiles.get();
  }
}
