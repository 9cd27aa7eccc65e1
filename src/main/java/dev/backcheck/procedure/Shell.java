package dev.backcheck.procedure;

/** Whose rules of quoting a command line follows. */
enum Shell {
  /** cmd.exe, and the C run-time that splits the arguments of programs. */
  COMMAND,
  /** PowerShell. */
  POWERSHELL
}
