/** Managed Instance and other platforms. */
@NullMarked
package dev.backcheck.rules.platform;

import org.jspecify.annotations.NullMarked;
