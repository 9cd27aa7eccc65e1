/** Backup devices in Azure Blob Storage, and devices in general. */
@NullMarked
package dev.backcheck.rules.url;

import org.jspecify.annotations.NullMarked;
