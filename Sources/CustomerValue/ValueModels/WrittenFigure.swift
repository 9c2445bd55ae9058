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
    /// One line as people write a figure: `25`, `15; 40` for anything between, or `15; 25; 40` for
    /// lowest, most likely and highest. Empty where there is none to write.
    package init(typed line: String) {
        let numbers = line.split(separator: ";", omittingEmptySubsequences: false).map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        switch numbers.count {
        case 1 where numbers[0].isEmpty: self.init(.withheld)
        case 2: self.init(.uniform, numbers)
        case 3: self.init(.pert, numbers)
        default: self.init(.plain, numbers)
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
