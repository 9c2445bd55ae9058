extension Unit: CustomStringConvertible {
    /// Reads a unit such as `kUSD/visit`; nil when it is none. An empty text is no unit.
    public init?(_ text: String) {
        guard !text.isEmpty else {
            self = .none
            return
        }
        guard let unit = try? UnitReader.unit(text) else { return nil }
        self = unit
    }

    /// Without its scale and in a fixed order: `USD/visit`; `1` for no unit.
    public var description: String { Self.text(of: powers) }

    /// What a figure in this unit is multiplied by to be one in the other; nil when they differ in
    /// more than scale and the names of periods.
    public func factor(to other: Unit) -> ExactNumber? {
        Self.factor(from: powers, to: other.powers)?.multiplied(by: scale)?.divided(by: other.scale)
    }
}
