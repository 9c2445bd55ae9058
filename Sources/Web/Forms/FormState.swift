import UseCases

/// A form that was refused: what was typed and why, so that the page can show both again.
struct FormState: Sendable {
    /// The address the form posts to; tells the forms of one page apart.
    let action: String
    let values: [String: String]
    let refusal: Refusal

    func problems(with field: String) -> [FieldProblem] {
        guard case .invalid(let errors) = refusal else { return [] }
        return errors.filter { $0.field == field }.map(\.problem)
    }

    var isStale: Bool {
        if case .stale = refusal { true } else { false }
    }
}

/// Thrown by a form's handler: show the page `from` again with this state.
struct FormRefused: Error {
    let from: String
    let state: FormState
}
