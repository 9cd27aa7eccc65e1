/** In which order scripts are applied, and what they include. */
@NullMarked
package dev.backcheck.history;

import org.jspecify.annotations.NullMarked;
