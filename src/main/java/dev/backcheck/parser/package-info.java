/** Text to syntax tree. The only package that knows ANTLR. */
@NullMarked
package dev.backcheck.parser;

import org.jspecify.annotations.NullMarked;
