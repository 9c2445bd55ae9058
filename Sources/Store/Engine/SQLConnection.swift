/// The current row of a query, read in place: it is valid only inside the closure that receives it.
///
/// Columns count from 0. Each method throws `SQLError` of kind `.column` when the column does not
/// exist or holds something else than was asked for. PostgreSQL's booleans and whole numerics (what
/// `SUM` gives there) read as integers, as they do in SQLite.
package protocol SQLRow {
    func integer(_ column: Int) throws -> Int64
    func optionalInteger(_ column: Int) throws -> Int64?
    func text(_ column: Int) throws -> String
    func optionalText(_ column: Int) throws -> String?
}

/// One connection inside one transaction; it must not leave the closure that receives it.
///
/// SQL is a `StaticString`, so that it can only be a literal: nothing typed by a person can become
/// part of it. Parameters are `$1, $2, …`; their first occurrences stand in that order (SQLite
/// numbers them by occurrence), a later repetition is free. The first statement that fails ends the
/// transaction: later statements throw the same error and nothing of the closure is kept, on both
/// engines. To allow for a conflict, write `ON CONFLICT`.
package protocol SQLConnection: AnyObject {
    /// Returns the number of rows inserted, changed or deleted by the statement itself.
    @discardableResult
    func run(_ sql: StaticString, _ arguments: [SQLValue]) throws -> Int

    /// Maps every row in order. Also for `INSERT … RETURNING` and the like.
    func query<Value>(
        _ sql: StaticString, _ arguments: [SQLValue], _ map: (any SQLRow) throws -> Value
    ) throws -> [Value]
}

extension SQLConnection {
    @discardableResult
    package func run(_ sql: StaticString) throws -> Int {
        try run(sql, [])
    }

    package func query<Value>(
        _ sql: StaticString, _ map: (any SQLRow) throws -> Value
    ) throws -> [Value] {
        try query(sql, [], map)
    }

    /// The first row, mapped, or nil without one. The query says itself which row is first.
    package func first<Value>(
        _ sql: StaticString, _ arguments: [SQLValue] = [], _ map: (any SQLRow) throws -> Value
    ) throws -> Value? {
        try query(sql, arguments, map).first
    }

    /// Whether the query gives at least one row.
    package func exists(_ sql: StaticString, _ arguments: [SQLValue] = []) throws -> Bool {
        try !query(sql, arguments) { _ in true }.isEmpty
    }
}
