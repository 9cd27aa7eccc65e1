parser grammar TSqlParser;

// Islands: one entry rule per statement family, read from its first word to its own end, without EOF; the caller checks what
// may follow. Option names are not here: the grammar knows shapes, the option table knows names.
// Where the server refuses a form that people write all the same (a credential named by a string, a secret before its
// identity, a moved file without quotes), the grammar takes it and a rule says so in a sentence.

options {
    tokenVocab = TSqlLexer;
}

// https://learn.microsoft.com/sql/t-sql/statements/backup-transact-sql
backup
    : BACKUP backupWhat
    ;

backupWhat
    : what=DATABASE database fileSpecs? destinations? withOptions?                        # backupDatabase
    | what=(LOG | TRAN | TRANSACTION) database fileSpecs? destinations? withOptions?      # backupLog
    | SERVER destinations? withOptions?                                                  # backupServer
    | GROUP database (COMMA database)* destinations? withOptions?                        # backupGroup
    // https://learn.microsoft.com/sql/t-sql/statements/backup-certificate-transact-sql
    | CERTIFICATE name TO keyFile certificateOptions?                                    # backupCertificate
    // https://learn.microsoft.com/sql/t-sql/statements/backup-master-key-transact-sql
    | MASTER KEY keyBackup                                                               # backupMasterKey
    | SERVICE MASTER KEY keyBackup                                                       # backupServiceMasterKey
    // https://learn.microsoft.com/sql/t-sql/statements/backup-symmetric-key-transact-sql
    | SYMMETRIC KEY name keyBackup                                                       # backupSymmetricKey
    ;

// https://learn.microsoft.com/sql/t-sql/statements/restore-statements-transact-sql
restore
    : RESTORE restoreWhat
    ;

restoreWhat
    : what=(DATABASE | LOG | TRAN | TRANSACTION) database fileSpecs? sources? withOptions?  # restoreDatabase
    | what=( FILELISTONLY | HEADERONLY | LABELONLY | VERIFYONLY | REWINDONLY | BACKUPSETONLY )
      sources withOptions?                                                                 # restoreInformation
    // https://learn.microsoft.com/sql/t-sql/statements/restore-master-key-transact-sql
    | MASTER KEY keyRestore                                                                # restoreMasterKey
    | SERVICE MASTER KEY keyRestore                                                        # restoreServiceMasterKey
    // https://learn.microsoft.com/sql/t-sql/statements/restore-symmetric-key-transact-sql
    | SYMMETRIC KEY name keyRestore                                                        # restoreSymmetricKey
    ;

// The verbs of version 6; SQL Server 2012 is the first that no longer takes them.
dump
    : DUMP backupWhat
    ;

load
    : LOAD restoreWhat
    ;

// https://learn.microsoft.com/sql/t-sql/statements/create-credential-transact-sql
// https://learn.microsoft.com/sql/t-sql/statements/create-database-scoped-credential-transact-sql
createCredential
    : CREATE CREDENTIAL credentialName WITH credentialClause (COMMA credentialClause)* provider?
    | CREATE scope CREDENTIAL credentialName WITH credentialClause (COMMA credentialClause)*
    ;

alterCredential
    : ALTER scope? CREDENTIAL credentialName WITH credentialClause (COMMA credentialClause)*
    ;

dropCredential
    : DROP scope? CREDENTIAL credentialName
    ;

scope
    : DATABASE SCOPED
    ;

// A string is no name for the server; people write one all the same.
credentialName
    : name
    | STRING
    | NATIONAL_STRING
    ;

credentialClause
    : what=IDENTITY EQ value
    | what=SECRET EQ value
    ;

provider
    : FOR CRYPTOGRAPHIC PROVIDER name
    ;

database
    : name
    | VARIABLE
    ;

fileSpecs
    : fileSpec (COMMA fileSpec)*
    ;

fileSpec
    : kind=READ_WRITE_FILEGROUPS
    | kind=(FILE | FILEGROUP | PAGE) EQ (value | LPAREN value (COMMA value)* RPAREN)
    ;

destinations
    : TO devices (MIRROR TO devices)*
    ;

sources
    : FROM devices
    ;

devices
    : device (COMMA device)*
    ;

device
    : medium=(DISK | TAPE | URL | VIRTUAL_DEVICE) EQ (text | VARIABLE | PLACEHOLDER)        # physicalDevice
    | medium=DATABASE_SNAPSHOT EQ (text | VARIABLE | identifier)                            # snapshotDevice
    | (name | VARIABLE)                                                                     # logicalDevice
    ;

withOptions
    : WITH option (COMMA option)*
    ;

option
    : MOVE from=value TO to=value                                                          # moveOption
    | mark=(STOPATMARK | STOPBEFOREMARK) EQ value (AFTER after=value)?                     # markOption
    | COMPRESSION (LPAREN compressionItem (COMMA compressionItem)* RPAREN | compressionItem)? # compressionOption
    | ENCRYPTION (LPAREN encryptionItem (COMMA encryptionItem)* RPAREN)?                   # encryptionOption
    | FILESTREAM LPAREN DIRECTORY_NAME EQ (text | VARIABLE | PLACEHOLDER | NULL) RPAREN    # filestreamOption
    | optionName (EQ value)?                                                               # namedOption
    ;

compressionItem
    : item=(ALGORITHM | LEVEL) EQ name
    ;

encryptionItem
    : ALGORITHM EQ name                    # encryptionAlgorithm
    | SERVER CERTIFICATE EQ name           # encryptionCertificate
    | SERVER ASYMMETRIC KEY EQ name        # encryptionAsymmetricKey
    ;

optionName
    : IDENTIFIER
    | PLACEHOLDER
    | FILE
    | plainWord
    ;

keyBackup
    : TO keyFile keyPassword* withOptions?
    ;

keyRestore
    : FROM keyFile keyPassword* FORCE? withOptions?
    ;

keyFile
    : medium=(FILE | URL) EQ text
    ;

keyPassword
    : what=(ENCRYPTION | DECRYPTION) BY PASSWORD EQ text
    ;

certificateOptions
    : WITH certificateOption (COMMA certificateOption)*
    ;

certificateOption
    : PRIVATE KEY LPAREN privateKeyItem (COMMA privateKeyItem)* RPAREN   # privateKey
    | FORMAT EQ text                                                     # certificateFormat
    ;

privateKeyItem
    : FILE EQ text                                                       # privateKeyFile
    | what=(ENCRYPTION | DECRYPTION) BY PASSWORD EQ text                 # privateKeyPassword
    | ALGORITHM EQ text                                                  # privateKeyAlgorithm
    ;

// Context of our statements, read leniently: what does not fit is left aside.
// https://learn.microsoft.com/sql/t-sql/language-elements/string-concatenation-transact-sql
expression
    : operand (PLUS operand)* EOF
    ;

operand
    : value
    | call
    | LPAREN operand (PLUS operand)* RPAREN
    ;

call
    : identifier (DOT identifier)* LPAREN (argument (COMMA argument)*)? RPAREN
    ;

argument
    : operand (PLUS operand)*
    ;

value
    : text
    | number
    | VARIABLE
    | identifier
    | NULL
    ;

// "…" is a string here and a name below; QUOTED_IDENTIFIER decides when the tree is built.
text
    : STRING
    | NATIONAL_STRING
    | QUOTED
    ;

number
    : MINUS? NUMBER
    ;

name
    : identifier
    | QUOTED
    ;

identifier
    : IDENTIFIER
    | PLACEHOLDER
    | BRACKETED
    | nonReserved
    ;

nonReserved
    : shapedWord
    | plainWord
    ;

// Options with a shape of their own are never read as plain ones.
shapedWord
    : COMPRESSION | ENCRYPTION | FILESTREAM | MOVE | STOPATMARK | STOPBEFOREMARK
    ;

// Only tokens; alphabetical, a line per letter.
plainWord
    : AFTER | ALGORITHM | ASYMMETRIC
    | BACKUPSETONLY
    | CATCH | CERTIFICATE | CREDENTIAL | CRYPTOGRAPHIC
    | DATABASE_SNAPSHOT | DECRYPTION | DIRECTORY_NAME | DISK | DUMP
    | FILEGROUP | FILELISTONLY | FORCE | FORMAT
    | HEADERONLY
    | LABELONLY | LEVEL | LOAD | LOG | LOGIN
    | MASTER | MIRROR
    | OUT | OUTPUT
    | PAGE | PASSWORD | PRIVATE | PROVIDER
    | READ_WRITE_FILEGROUPS | REWINDONLY
    | SCOPED | SECRET | SERVER | SERVICE | SYMMETRIC
    | TAPE | THROW | TRY
    | URL
    | VERIFYONLY | VIRTUAL_DEVICE
    ;
