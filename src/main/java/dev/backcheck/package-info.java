/** The façade: reads scripts, checks them and reports what SQL Server will do with them. */
@NullMarked
package dev.backcheck;

import org.jspecify.annotations.NullMarked;
