import CustomerValue

/// Many ids in one parameter: a text of 36 characters each, one behind the other, which recursive
/// queries cut apart again. That is the same SQL on both engines, whatever the number.
///
/// `WITH RECURSIVE chunk (text, rest) AS (
///     SELECT SUBSTR(CAST($1 AS TEXT), 1, 1152), SUBSTR(CAST($1 AS TEXT), 1153)
///     UNION ALL
///     SELECT SUBSTR(rest, 1, 1152), SUBSTR(rest, 1153) FROM chunk WHERE rest <> ''
/// ), wanted (id, rest) AS (
///     SELECT SUBSTR(text, 1, 36), SUBSTR(text, 37) FROM chunk
///     UNION ALL
///     SELECT SUBSTR(rest, 1, 36), SUBSTR(rest, 37) FROM wanted WHERE rest <> ''
/// )`; an empty text gives one empty id, which nothing has. Chunks of 32 ids first, because each
/// step copies the rest: a thousand ids cut one by one would copy 18 MB.
extension SQLValue {
    init<Entity>(_ ids: [ID<Entity>]) {
        self = .text(ids.map(\.description).joined())
    }
}
