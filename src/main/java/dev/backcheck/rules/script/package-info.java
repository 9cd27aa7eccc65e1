/** What cannot be read, and what is said of the tool itself. */
@NullMarked
package dev.backcheck.rules.script;

import org.jspecify.annotations.NullMarked;
