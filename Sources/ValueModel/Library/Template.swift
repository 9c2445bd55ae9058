/// A way in which suppliers often help their customers, ready to be asked about.
///
/// Words come first, then formulas. Inputs have no numbers: a template says what to ask, never what
/// the answer is.
public struct Template: Hashable, Sendable {
    /// A short word, unique in the library.
    public let id: String
    /// What people call it.
    public let title: String
    /// What the supplier does.
    public let whatItIs: String
    /// What that does for the customer's business.
    public let howItHelps: String
    /// What to ask the customer, in one sentence.
    public let question: String
    /// The figures to ask for.
    public let inputs: [TemplateInput]
    /// What follows from them.
    public let drivers: [TemplateDriver]
}

/// A figure to ask for.
public struct TemplateInput: Hashable, Sendable {
    /// The name that formulas use.
    public let name: String
    /// What people call it.
    public let title: String
    /// With `{currency}` and `{period}` where the model's own belong.
    public let unit: String
    /// Where such a figure usually comes from at its best.
    public let evidence: EvidenceGrade

    init(_ name: String, _ title: String, _ unit: String, _ evidence: EvidenceGrade) {
        self.name = name
        self.title = title
        self.unit = unit
        self.evidence = evidence
    }
}

/// A driver of a template.
public struct TemplateDriver: Hashable, Sendable {
    /// What people call it.
    public let name: String
    /// Its sign.
    public let kind: Driver.Kind
    /// In the names of the template's inputs.
    public let formula: String

    init(_ name: String, _ kind: Driver.Kind, _ formula: String) {
        self.name = name
        self.kind = kind
        self.formula = formula
    }
}

extension Template {
    /// The library, in the order in which it is worth reading.
    public static let library: [Template] = operations + goods + market + work

    /// The template of this id; nil when there is none.
    public static func named(_ id: String) -> Template? {
        library.first { $0.id == id }
    }
}
