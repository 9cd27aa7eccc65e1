lexer grammar TSqlLexer;

// All of T-SQL, faithfully: whatever the statements between ours hold, no token of ours hides in a string, a comment or a
// bracketed name. A word is a token of its own where the grammar or the reader of the surroundings asks for it.

options {
    caseInsensitive = true;
}

// Reserved by the server: never a name without brackets.
ALTER: 'ALTER';
AS: 'AS';
BACKUP: 'BACKUP';
BEGIN: 'BEGIN';
BREAK: 'BREAK';
BULK: 'BULK';
BY: 'BY';
CASE: 'CASE';
CHECKPOINT: 'CHECKPOINT';
CLOSE: 'CLOSE';
COMMIT: 'COMMIT';
CONTINUE: 'CONTINUE';
CREATE: 'CREATE';
CURSOR: 'CURSOR';
DATABASE: 'DATABASE';
DBCC: 'DBCC';
DEALLOCATE: 'DEALLOCATE';
DECLARE: 'DECLARE';
DELETE: 'DELETE';
DENY: 'DENY';
DISTRIBUTED: 'DISTRIBUTED';
DROP: 'DROP';
ELSE: 'ELSE';
END: 'END';
EXCEPT: 'EXCEPT';
EXEC: 'EXEC';
EXECUTE: 'EXECUTE';
EXISTS: 'EXISTS';
EXTERNAL: 'EXTERNAL';
FETCH: 'FETCH';
FILE: 'FILE';
FOR: 'FOR';
FROM: 'FROM';
FUNCTION: 'FUNCTION';
GOTO: 'GOTO';
GRANT: 'GRANT';
GROUP: 'GROUP';
IDENTITY: 'IDENTITY';
IF: 'IF';
INSERT: 'INSERT';
INTERSECT: 'INTERSECT';
INTO: 'INTO';
KEY: 'KEY';
KILL: 'KILL';
MERGE: 'MERGE';
NOT: 'NOT';
NULL: 'NULL';
ON: 'ON';
OPEN: 'OPEN';
OR: 'OR';
PRINT: 'PRINT';
PROC: 'PROC';
PROCEDURE: 'PROCEDURE';
RAISERROR: 'RAISERROR';
READTEXT: 'READTEXT';
RECONFIGURE: 'RECONFIGURE';
RESTORE: 'RESTORE';
RETURN: 'RETURN';
REVERT: 'REVERT';
REVOKE: 'REVOKE';
ROLLBACK: 'ROLLBACK';
SAVE: 'SAVE';
SELECT: 'SELECT';
SET: 'SET';
SETUSER: 'SETUSER';
SHUTDOWN: 'SHUTDOWN';
TABLE: 'TABLE';
THEN: 'THEN';
TO: 'TO';
TRAN: 'TRAN';
TRANSACTION: 'TRANSACTION';
TRIGGER: 'TRIGGER';
TRUNCATE: 'TRUNCATE';
UNION: 'UNION';
UPDATE: 'UPDATE';
UPDATETEXT: 'UPDATETEXT';
USE: 'USE';
VIEW: 'VIEW';
WAITFOR: 'WAITFOR';
WHERE: 'WHERE';
WHILE: 'WHILE';
WITH: 'WITH';
WRITETEXT: 'WRITETEXT';
// The other reserved words: they steer nothing here, but no name is spelled like one.
RESERVED
    : 'ADD' | 'ALL' | 'AND' | 'ANY' | 'ASC' | 'AUTHORIZATION' | 'BETWEEN' | 'BROWSE' | 'CASCADE' | 'CHECK'
    | 'CLUSTERED' | 'COALESCE' | 'COLLATE' | 'COLUMN' | 'COMPUTE' | 'CONSTRAINT' | 'CONTAINS' | 'CONTAINSTABLE'
    | 'CONVERT' | 'CROSS' | 'CURRENT' | 'CURRENT_DATE' | 'CURRENT_TIME' | 'CURRENT_TIMESTAMP' | 'CURRENT_USER'
    | 'DEFAULT' | 'DESC' | 'DISTINCT' | 'DOUBLE' | 'ERRLVL' | 'ESCAPE' | 'EXIT' | 'FILLFACTOR' | 'FOREIGN'
    | 'FREETEXT' | 'FREETEXTTABLE' | 'FULL' | 'HAVING' | 'HOLDLOCK' | 'IDENTITYCOL' | 'IDENTITY_INSERT' | 'IN'
    | 'INDEX' | 'INNER' | 'IS' | 'JOIN' | 'LEFT' | 'LIKE' | 'LINENO' | 'NATIONAL' | 'NOCHECK' | 'NONCLUSTERED'
    | 'NULLIF' | 'OF' | 'OFF' | 'OFFSETS' | 'OPENDATASOURCE' | 'OPENQUERY' | 'OPENROWSET' | 'OPENXML' | 'OPTION'
    | 'ORDER' | 'OUTER' | 'OVER' | 'PERCENT' | 'PIVOT' | 'PLAN' | 'PRIMARY' | 'PUBLIC' | 'READ' | 'REFERENCES'
    | 'REPLICATION' | 'RESTRICT' | 'RIGHT' | 'ROWCOUNT' | 'ROWGUIDCOL' | 'RULE' | 'SCHEMA'
    | 'SEMANTICKEYPHRASETABLE' | 'SEMANTICSIMILARITYDETAILSTABLE' | 'SEMANTICSIMILARITYTABLE' | 'SESSION_USER'
    | 'SOME' | 'STATISTICS' | 'SYSTEM_USER' | 'TABLESAMPLE' | 'TEXTSIZE' | 'TOP' | 'TRY_CONVERT' | 'TSEQUAL'
    | 'UNIQUE' | 'UNPIVOT' | 'USER' | 'VALUES' | 'VARYING' | 'WHEN'
    ;

// Not reserved: words with a meaning in our statements, which may be names everywhere else.
AFTER: 'AFTER';
ALGORITHM: 'ALGORITHM';
ASYMMETRIC: 'ASYMMETRIC';
BACKUPSETONLY: 'BACKUPSETONLY';
CATCH: 'CATCH';
CERTIFICATE: 'CERTIFICATE';
COMPRESSION: 'COMPRESSION';
CREDENTIAL: 'CREDENTIAL';
CRYPTOGRAPHIC: 'CRYPTOGRAPHIC';
DATABASE_SNAPSHOT: 'DATABASE_SNAPSHOT';
DECRYPTION: 'DECRYPTION';
DIRECTORY_NAME: 'DIRECTORY_NAME';
DISK: 'DISK';
DUMP: 'DUMP';
ENCRYPTION: 'ENCRYPTION';
FILEGROUP: 'FILEGROUP';
FILELISTONLY: 'FILELISTONLY';
FILESTREAM: 'FILESTREAM';
FORCE: 'FORCE';
FORMAT: 'FORMAT';
HEADERONLY: 'HEADERONLY';
LABELONLY: 'LABELONLY';
LEVEL: 'LEVEL';
LOAD: 'LOAD';
LOG: 'LOG';
LOGIN: 'LOGIN';
MASTER: 'MASTER';
MIRROR: 'MIRROR';
MOVE: 'MOVE';
OUT: 'OUT';
OUTPUT: 'OUTPUT';
PAGE: 'PAGE';
PASSWORD: 'PASSWORD';
PRIVATE: 'PRIVATE';
PROVIDER: 'PROVIDER';
READ_WRITE_FILEGROUPS: 'READ_WRITE_FILEGROUPS';
REWINDONLY: 'REWINDONLY';
SCOPED: 'SCOPED';
SECRET: 'SECRET';
SERVER: 'SERVER';
SERVICE: 'SERVICE';
STOPATMARK: 'STOPATMARK';
STOPBEFOREMARK: 'STOPBEFOREMARK';
SYMMETRIC: 'SYMMETRIC';
TAPE: 'TAPE';
THROW: 'THROW';
TRY: 'TRY';
URL: 'URL';
VERIFYONLY: 'VERIFYONLY';
VIRTUAL_DEVICE: 'VIRTUAL_DEVICE';

// Alone, it may stand for a name or for a literal with its quotes.
PLACEHOLDER: PLACEHOLDER_TEXT;
// A placeholder may be glued to a name, so it is part of one: $(db)_copy, ${db}, $db$.
IDENTIFIER: (LETTER | PLACEHOLDER_TEXT) (LETTER | DIGIT | [@$#\p{M}] | PLACEHOLDER_TEXT)*;
BRACKETED: '[' (~']' | ']]')* ']';
// A name or a string, by QUOTED_IDENTIFIER: decided when the tree is built.
QUOTED: '"' (~'"' | '""')* '"';
VARIABLE: '@' (LETTER | DIGIT | [@$#\p{M}])*;
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
// Everything the server takes for white space; U+FEFF is not among it.
SPACE: [\p{Z}\u0000-\u001F\u0085\u200B]+ -> skip;
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
fragment LETTER: [\p{L}\p{Nl}_#];
fragment DIGIT: [\p{Nd}];

// Block comments nest; a mode instead of a recursive rule keeps that linear.
mode COMMENT;

NESTED_OPEN: '/*' -> type(COMMENT_OPEN), channel(HIDDEN), pushMode(COMMENT);
COMMENT_CLOSE: '*/' -> channel(HIDDEN), popMode;
COMMENT_TEXT: ~[/*]+ -> channel(HIDDEN);
COMMENT_MARK: [/*] -> type(COMMENT_TEXT), channel(HIDDEN);
