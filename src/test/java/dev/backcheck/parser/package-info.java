@NullMarked
package dev.backcheck.parser;

import org.jspecify.annotations.NullMarked;
