lexer grammar TSqlLexer;

// All of T-SQL, faithfully: whatever the statements between ours hold, no token of ours hides in a string, a comment or a
// bracketed name. A word is a token of its own where the grammar or the reader of the surroundings asks for it.

options {
    caseInsensitive = true;
}

// The words. They are written like any other name, so the lexer finds names, and Keywords looks up which of them are
// words of these: a network of some thousand letters less to load and to walk through.
tokens {
    // Reserved by the server: never a name without brackets.
    ALTER, AS, BACKUP, BEGIN, BREAK, BULK, BY, CASE, CHECKPOINT, CLOSE, COMMIT, CONTINUE, CREATE, CURSOR,
    DATABASE, DBCC, DEALLOCATE, DECLARE, DELETE, DENY, DISTRIBUTED, DROP, ELSE, END, EXCEPT, EXEC, EXECUTE,
    EXISTS, EXTERNAL, FETCH, FILE, FOR, FROM, FUNCTION, GOTO, GRANT, GROUP, IDENTITY, IF, INSERT, INTERSECT,
    INTO, KEY, KILL, MERGE, NOT, NULL, ON, OPEN, OR, PRINT, PROC, PROCEDURE, RAISERROR, READTEXT, RECONFIGURE,
    RESTORE, RETURN, REVERT, REVOKE, ROLLBACK, SAVE, SELECT, SET, SETUSER, SHUTDOWN, TABLE, THEN, TO, TRAN,
    TRANSACTION, TRIGGER, TRUNCATE, UNION, UPDATE, UPDATETEXT, USE, VIEW, WAITFOR, WHERE, WHILE, WITH,
    WRITETEXT,
    // The other reserved words: they steer nothing here, but no name is spelled like one.
    RESERVED,
    // Not reserved: words with a meaning in our statements, which may be names everywhere else.
    AFTER, ALGORITHM, ASYMMETRIC, BACKUPSETONLY, CATCH, CERTIFICATE, COMPRESSION, CREDENTIAL, CRYPTOGRAPHIC,
    DATABASE_SNAPSHOT, DECRYPTION, DIRECTORY_NAME, DISK, DUMP, ENCRYPTION, FILEGROUP, FILELISTONLY, FILESTREAM,
    FORCE, FORMAT, HEADERONLY, LABELONLY, LEVEL, LOAD, LOG, LOGIN, MASTER, MIRROR, MOVE, OUT, OUTPUT, PAGE,
    PASSWORD, PRIVATE, PROVIDER, READ_WRITE_FILEGROUPS, REWINDONLY, SCOPED, SECRET, SERVER, SERVICE,
    STOPATMARK, STOPBEFOREMARK, SYMMETRIC, TAPE, THROW, TRY, URL, VERIFYONLY, VIRTUAL_DEVICE
}

// Alone, it may stand for a name or for a literal with its quotes.
PLACEHOLDER: PLACEHOLDER_TEXT;
// A placeholder may be glued to a name, so it is part of one: $(db)_copy, ${db}, $db$.
IDENTIFIER: (LETTER | PLACEHOLDER_TEXT) (LETTER | DIGIT | [@$] | PLACEHOLDER_TEXT)*;
BRACKETED: '[' (~']' | ']]')* ']';
// A name or a string, by QUOTED_IDENTIFIER: decided when the tree is built.
QUOTED: '"' (~'"' | '""')* '"';
VARIABLE: '@' (LETTER | DIGIT | [@$])*;
STRING: TEXT;
// Only a capital N makes a string national.
NATIONAL_STRING options { caseInsensitive = false; }: 'N' TEXT;
NUMBER: [0-9]+ ('.' [0-9]*)? ('E' [+-]? [0-9]+)? | '.' [0-9]+ ('E' [+-]? [0-9]+)? | '0X' [0-9A-F]*;

COMMA: ',';
SEMICOLON: ';';
LPAREN: '(';
RPAREN: ')';
EQ: '=';
PLUS: '+';
PLUS_EQ: '+=';
MINUS: '-';
COLON: ':';
DOT: '.';

// sqlcmd reads a line that begins with a colon (or two exclamation marks) itself: it may hold apostrophes and paths.
// The predicate stands behind the first character on purpose: before it, it would switch off the lexer's cache.
SQLCMD_COMMAND
    : ':' {_input.LA(-2) == '\n' || _input.LA(-2) == '\r' || _input.LA(-2) == EOF}? [A-Z!] ~[\r\n]*
    | '!' {_input.LA(-2) == '\n' || _input.LA(-2) == '\r' || _input.LA(-2) == EOF}? '!' ~[\r\n]*
    ;

LINE_COMMENT: '--' ~[\r\n]* -> channel(HIDDEN);
COMMENT_OPEN: '/*' -> channel(HIDDEN), pushMode(COMMENT);
// Everything the server takes for white space, which Alphabet shows as a blank; U+FEFF is not among it.
SPACE: [\u0000-\u0020]+ -> skip;
// The longest match prefers the closed form, so these are found only where the end of the script came first.
UNTERMINATED: 'N'? '\'' (~'\'' | '\'\'')* | '"' (~'"' | '""')* | '[' (~']' | ']]')*;
OTHER: [\uD800-\uDBFF] [\uDC00-\uDFFF] | .;

fragment TEXT: '\'' (~'\'' | '\'\'')* '\'';
fragment PLACEHOLDER_TEXT
    : '$(' [A-Z_] [A-Z0-9_-]* ')'
    // A token in the step of an Agent job.
    | '$(ESCAPE_' [A-Z]+ '(' [A-Z-]+ '))'
    | '${' ~[{}\r\n'";]+ '}'
    | '$' [A-Z_] [A-Z0-9_.-]* '$'
    ;
// All letters, digits and marks of Unicode: Alphabet shows the lexer a character of ASCII for each.
fragment LETTER: [A-Z_#];
fragment DIGIT: [0-9\u007F];

// Block comments nest; a mode instead of a recursive rule keeps that linear.
mode COMMENT;

NESTED_OPEN: '/*' -> type(COMMENT_OPEN), channel(HIDDEN), pushMode(COMMENT);
COMMENT_CLOSE: '*/' -> channel(HIDDEN), popMode;
COMMENT_TEXT: ~[/*]+ -> channel(HIDDEN);
COMMENT_MARK: [/*] -> type(COMMENT_TEXT), channel(HIDDEN);
