/** What the user asked for. */
@NullMarked
package dev.backcheck.config;

import org.jspecify.annotations.NullMarked;
