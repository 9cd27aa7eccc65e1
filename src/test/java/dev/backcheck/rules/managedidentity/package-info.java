@NullMarked
package dev.backcheck.rules.managedidentity;

import org.jspecify.annotations.NullMarked;
