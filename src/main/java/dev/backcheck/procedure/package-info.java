/** What calls of known procedures run, as T-SQL. */
@NullMarked
package dev.backcheck.procedure;

import org.jspecify.annotations.NullMarked;
