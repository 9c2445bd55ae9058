import Markup

/// The values behind a drawing: the first cell of each row names it.
struct DataTable {
    let heads: [String]
    let rows: [[String]]

    var markup: Markup {
        """
        <table class="list"><thead><tr>\(heads.enumerated().map(head))</tr></thead>\
        <tbody>\(rows.map { "<tr>\($0.enumerated().map(cell))</tr>" })</tbody></table>
        """
    }

    private func head(_ position: Int, _ text: String) -> Markup {
        position == 0
            ? "<th scope=\"col\">\(text)</th>"
            : "<th scope=\"col\" class=\"number\">\(text)</th>"
    }

    private func cell(_ position: Int, _ text: String) -> Markup {
        position == 0
            ? "<th scope=\"row\">\(text)</th>"
            : "<td class=\"number\">\(text)</td>"
    }
}
