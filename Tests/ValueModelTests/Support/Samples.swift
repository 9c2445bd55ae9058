import ValueModel

/// A file around a few inputs and drivers.
func file(
    _ body: String, currency: String = "USD", period: String = "year", purchases: String? = nil,
    reference: String? = nil
) -> String {
    """
    parley: value-model/1
    name: Sample
    currency: \(currency)
    period: \(period)
    alternative: nothing
    \(purchases.map { "purchases: \($0)" } ?? "# no purchases")
    \(reference.map { "reference: \($0)" } ?? "# no reference")

    """ + body + "\n"
}

/// Reads and checks a file.
func model(_ text: String) throws -> Model {
    try ModelFile.model(bytes: Array(text.utf8))
}

/// What is wrong with a file, one `LINE:COL: sentence` each; empty when it is a model.
func faults(_ text: String) -> [String] {
    do {
        _ = try ModelFile.model(bytes: Array(text.utf8))
        return []
    } catch {
        return error.diagnostics.filter { $0.severity == .error }.map {
            String($0.text(file: "m").dropFirst(2))
        }
    }
}
