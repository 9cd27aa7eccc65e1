/** Backup encryption. */
@NullMarked
package dev.backcheck.rules.encryption;

import org.jspecify.annotations.NullMarked;
