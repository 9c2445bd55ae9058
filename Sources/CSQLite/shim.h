#include <sqlite3.h>

/// Stops SQLite from counting its memory: the count sits behind one lock, which readers on several
/// threads would fight for at every allocation. Swift cannot call the variadic function itself.
/// To be called before the first connection opens; answers SQLite's result code.
static inline int parley_sqlite_without_memory_count(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
