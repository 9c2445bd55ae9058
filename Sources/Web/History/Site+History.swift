import UseCases

extension Addresses {
    static let history = Pattern("/history")
    static let historyOfRecord = Pattern("/history/{kind}/{id}")

    /// What happened to one record; to a relationship: everything within it.
    static func recordHistory(
        _ kind: Subject.Kind, _ id: some CustomStringConvertible
    ) -> String {
        historyOfRecord.filled(kind.rawValue, id.description)
    }
}

extension Site {
    var historyEndpoints: [Endpoint] {
        [
            page(
                Addresses.history, ShowHistory.self, "What happened in the workspace",
                .history, HistoryPage.render),
            page(
                Addresses.historyOfRecord, ShowRecordHistory.self,
                "What happened to one record", .history, HistoryPage.render),
        ]
    }
}
