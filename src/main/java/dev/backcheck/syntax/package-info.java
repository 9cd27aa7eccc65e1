/** The syntax tree: records with exact ranges, nothing else. */
@NullMarked
package dev.backcheck.syntax;

import org.jspecify.annotations.NullMarked;
