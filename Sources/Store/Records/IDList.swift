import CustomerValue

/// Many ids in one parameter: a text of 36 characters each, one behind the other, which a
/// recursive query cuts apart again. That is the same SQL on both engines, whatever the number.
///
/// `WITH RECURSIVE wanted (id, rest) AS (
///     SELECT SUBSTR(CAST($1 AS TEXT), 1, 36), SUBSTR(CAST($1 AS TEXT), 37)
///     UNION ALL
///     SELECT SUBSTR(rest, 1, 36), SUBSTR(rest, 37) FROM wanted WHERE rest <> ''
/// )`; an empty text gives one empty id, which nothing has.
extension SQLValue {
    init<Entity>(_ ids: [ID<Entity>]) {
        self = .text(ids.map(\.description).joined())
    }
}
