#include <sqlite3.h>

// What Swift cannot call: a macro that casts a number to a function, and a function with `...`.

// SQLite copies the text before this returns. An empty one may have no address; to SQLite that were a null.
static inline int parley_sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, sqlite3_uint64 length) {
    return sqlite3_bind_text64(statement, index, text ? text : "", length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

// "x" is a column then and never a text, so that a misspelt column is an error.
static inline int parley_sqlite3_forbid_quoted_texts(sqlite3 *connection) {
    int result = sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
    return result != SQLITE_OK ? result : sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
}
