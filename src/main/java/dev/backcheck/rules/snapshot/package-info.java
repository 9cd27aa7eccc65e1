/** Snapshot and file-snapshot backups. */
@NullMarked
package dev.backcheck.rules.snapshot;

import org.jspecify.annotations.NullMarked;
