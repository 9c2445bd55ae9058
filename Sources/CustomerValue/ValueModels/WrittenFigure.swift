package import ValueModel

/// A figure as somebody gave it: its family, and the numbers as they were typed.
package struct WrittenFigure: Hashable, Sendable {
    package var kind: FormDraft.Kind
    /// In the order of `FormDraft.Kind.labels`.
    package var numbers: [String]
    /// `lognormal` or `normal`, with percentiles only; else empty.
    package var shape: String

    package init(_ kind: FormDraft.Kind, _ numbers: [String] = [], shape: String = "") {
        self.kind = kind
        self.numbers = numbers
        self.shape = shape
    }

    package init(_ draft: FormDraft) {
        self.init(draft.kind, draft.numbers.map(\.text), shape: draft.shape?.text ?? "")
    }

    package var draft: FormDraft {
        FormDraft(
            kind, numbers.map { Written($0) }, shape: shape.isEmpty ? nil : Written(shape))
    }

    /// As history keeps it: `pert 15; 25; 40`.
    package var journalText: String {
        let word = kind == .plain ? "" : kind.rawValue
        return [word, shape, numbers.joined(separator: "; ")].filter { !$0.isEmpty }
            .joined(separator: " ")
    }
}

extension WrittenFigure {
    /// One line as people type a figure: one number, two bounds all alike, or lowest, most likely
    /// and highest, with `;` between. Nothing at all is withheld until somebody says it.
    package init(typed text: String) {
        let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " })
        }
        switch numbers.count {
        case 1 where numbers[0].isEmpty: self.init(.withheld)
        case 1: self.init(.plain, numbers)
        case 2: self.init(.uniform, numbers)
        default: self.init(.pert, numbers)
        }
    }

    /// What the customer said about a number, in the family that says no more than they did: two
    /// bounds alone are a uniform distribution.
    package init(said value: EconomicValue) {
        switch value {
        case .exact(let money): self.init(.plain, [money.decimalText])
        case .range(let low, let high) where low == high:
            self.init(.plain, [low.decimalText])
        case .range(let low, let high):
            self.init(.uniform, [low.decimalText, high.decimalText])
        case .scale(let step): self.init(.scale, [String(step)])
        case .withheld: self.init(.withheld, [])
        }
    }
}
