package dev.backcheck.cli;

import dev.backcheck.config.Configuration;
import dev.backcheck.report.Report;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The scripts of one configuration, checked.
 *
 * @param file that of the configuration; empty where there is none
 */
record CheckedGroup(Configuration configuration, Optional<Path> file, Report report) {}
