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
