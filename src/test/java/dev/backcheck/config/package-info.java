@NullMarked
package dev.backcheck.config;

import org.jspecify.annotations.NullMarked;
