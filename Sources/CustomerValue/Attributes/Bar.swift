/// One party's points over the attributes: shares of the total differentiated value.
///
/// A missing key is an attribute nobody touched; 0 was touched and judged worth nothing. A draft
/// may hold any total, an agreed bar holds 100.
package struct Bar: Hashable, Sendable {
    package var points: [ID<ValueAttribute>: Int]

    package init(points: [ID<ValueAttribute>: Int]) {
        self.points = points
    }
}
