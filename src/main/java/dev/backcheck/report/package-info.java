/** Findings to text, JSON and other forms. */
@NullMarked
package dev.backcheck.report;

import org.jspecify.annotations.NullMarked;
