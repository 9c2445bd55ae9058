import CustomerValue

/// A driver of quantity x unit value x frequency; `nil` amounts are withheld.
func driver(
    _ number: UInt64 = 1, attribute: UInt64 = 1, kind: DriverKind = .benefit,
    code: String = "USD", inputs amounts: [String?], evidence: EvidenceGrade = .measured
) throws -> ValueDriver {
    var inputs: [DriverInput] = []
    for (name, amount) in zip(DriverInputName.allCases, amounts) {
        inputs.append(
            DriverInput(
                name: name, amount: try amount.map(decimal), unit: "",
                evidence: amount == nil ? .withheld : evidence, source: ""))
    }
    return ValueDriver(
        id: id(number), relationship: id(1), attribute: id(attribute), name: "",
        kind: kind, currency: try currency(code), inputs: inputs)
}
