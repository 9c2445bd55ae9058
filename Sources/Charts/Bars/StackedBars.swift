import Markup

/// Bars of points side by side, one per party, with ribbons that show how weight moves from
/// each bar to the next. Any total may be drawn: bars are drafts until people agree.
package struct StackedBars: Sendable {
    /// One attribute's share of a bar.
    package struct Segment: Sendable, Equatable {
        /// The same in every bar: ribbons join equal keys.
        package let key: String
        package let name: String
        /// Of 100 in an agreed bar; below 1 nothing is drawn.
        package let points: Int
        /// 1 to 8 are the colours; higher ones repeat them with other patterns.
        package let palette: Int
        /// A short word after the name, such as "new".
        package let mark: String?

        package init(
            key: String, name: String, points: Int, palette: Int, mark: String? = nil
        ) {
            self.key = key
            self.name = name
            self.points = points
            self.palette = palette
            self.mark = mark
        }
    }

    /// One party's bar; without segments it is drawn as a blank to be filled.
    package struct Column: Sendable, Equatable {
        package let title: String
        /// Under the title, such as the total of a draft.
        package let note: String?
        package let segments: [Segment]
        /// Stands in the part that holds no points yet.
        package let blank: String?

        package init(
            title: String, note: String? = nil, segments: [Segment], blank: String? = nil
        ) {
            self.title = title
            self.note = note
            self.segments = segments
            self.blank = blank
        }

        var total: Int { segments.reduce(0) { $0 + max(0, $1.points) } }
    }

    package let words: FigureWords
    package let columns: [Column]
    /// The head of the table's first column, such as "Attribute".
    package let nameHead: String
    /// The name of the table's last row, such as "Total".
    package let totalHead: String

    package init(words: FigureWords, columns: [Column], nameHead: String, totalHead: String) {
        self.words = words
        self.columns = columns
        self.nameHead = nameHead
        self.totalHead = totalHead
    }

    package var figure: Figure {
        let layout = BarsLayout(columns)
        let drawing = columns.isEmpty ? Canvas.empty(words) : BarsDrawing(words, layout).drawing
        return Figure(drawing: drawing, table: table, words: words)
    }

    private var table: Markup {
        var names: [(key: String, name: String)] = []
        var seen: Set<String> = []
        for segment in columns.flatMap(\.segments) where seen.insert(segment.key).inserted {
            names.append((segment.key, segment.name))
        }
        let points = columns.map { column in
            Dictionary(column.segments.map { ($0.key, $0.points) }, uniquingKeysWith: +)
        }
        let rows = names.map { entry in
            [entry.name] + points.map { $0[entry.key].map(String.init) ?? "" }
        }
        let totals = [totalHead] + columns.map { $0.segments.isEmpty ? "" : "\($0.total)" }
        return DataTable(heads: [nameHead] + columns.map(\.title), rows: rows + [totals]).markup
    }
}
