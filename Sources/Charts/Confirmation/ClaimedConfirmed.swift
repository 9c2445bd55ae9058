/// What is claimed against what the customer has confirmed, driver by driver.
package struct ClaimedConfirmed: Sendable {
    package struct Row: Sendable, Equatable {
        package let name: String
        package let claimed: Reading
        package let confirmed: Reading
        /// The confirmed share as people read it, such as "67 %".
        package let share: String

        package init(name: String, claimed: Reading, confirmed: Reading, share: String) {
            self.name = name
            self.claimed = claimed
            self.confirmed = confirmed
            self.share = share
        }

        var isDrawable: Bool { claimed.isDrawable && confirmed.isDrawable }
    }

    package struct Heads: Sendable, Equatable {
        package let name: String
        package let claimed: String
        package let confirmed: String
        package let share: String
        /// Stands after the share of a row, such as "confirmed".
        package let afterShare: String

        package init(
            name: String, claimed: String, confirmed: String, share: String, afterShare: String
        ) {
            self.name = name
            self.claimed = claimed
            self.confirmed = confirmed
            self.share = share
            self.afterShare = afterShare
        }

        var all: [String] { [name, claimed, confirmed, share] }
    }

    package let words: FigureWords
    package let heads: Heads
    package let rows: [Row]
    /// All rows together: written out, not drawn, for beside it the others would shrink.
    package let total: Row?
    let remarks: Remarks

    package init(
        words: FigureWords, heads: Heads, rows: [Row], total: Row? = nil, remarks: Remarks
    ) {
        self.words = words
        self.heads = heads
        self.rows = rows
        self.total = total
        self.remarks = remarks
    }

    package var figure: Figure {
        let table = DataTable(
            heads: heads.all,
            rows: (rows + (total.map { [$0] } ?? [])).map {
                [$0.name, $0.claimed.text, $0.confirmed.text, $0.share]
            })
        return Figure(
            drawing: drawn.isEmpty
                ? Canvas.empty(words) : ClaimedConfirmedDrawing(self).drawing,
            table: table.markup, words: words)
    }

    var drawn: [Row] { rows.filter(\.isDrawable) }
    var remark: String { remarks.line(more: 0, undrawn: rows.count - drawn.count) }
}
