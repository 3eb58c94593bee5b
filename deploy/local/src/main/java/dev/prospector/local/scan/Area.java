package dev.prospector.local.scan;

/** The kinds of files in which a system leaves traces. */
enum Area {
    /** One table's own file. */
    TABLES,
    /** What the database writes about changes of all tables: redo and undo logs, binlog, shared tablespaces. */
    CHANGES,
    KAFKA,
    LOGS
}
