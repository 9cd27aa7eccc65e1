@NullMarked
package dev.backcheck.report;

import org.jspecify.annotations.NullMarked;
