@NullMarked
package dev.backcheck.model;

import org.jspecify.annotations.NullMarked;
