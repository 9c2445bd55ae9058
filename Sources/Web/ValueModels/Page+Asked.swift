/// A value model has many forms: those that are seldom used come only when the address asks, so
/// that the page stays light for everybody.
extension Page {
    /// What this page's address says of a name.
    func asked(_ name: String) -> String? {
        guard let start = address.firstIndex(of: "?") else { return nil }
        return FormBody(encoded: address[address.index(after: start)...])?[name]
    }
}
