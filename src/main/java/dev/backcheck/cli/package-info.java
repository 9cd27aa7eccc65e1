/** The command line. */
@NullMarked
package dev.backcheck.cli;

import org.jspecify.annotations.NullMarked;
