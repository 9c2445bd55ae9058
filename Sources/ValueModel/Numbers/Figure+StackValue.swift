import Foundation

extension Figure: StackValue {
    init(_ number: ExactNumber) {
        self = .exact(number)
    }

    var isFinite: Bool { value.isFinite }

    func adding(_ other: Figure) -> Figure {
        combined(other, { $0.adding($1) }, +)
    }

    func subtracting(_ other: Figure) -> Figure {
        combined(other, { $0.subtracting($1) }, -)
    }

    func multiplied(by other: Figure) -> Figure {
        combined(other, { $0.multiplied(by: $1) }, *)
    }

    func divided(by other: Figure) throws(Undefined) -> Figure {
        guard other.value != 0 else { throw .dividesByZero }
        return combined(other, { $0.divided(by: $1) }, /)
    }

    func raised(to exponent: Figure) throws(Undefined) -> Figure {
        let (base, power) = (value, exponent.value)
        if base == 0, power < 0 { throw .zeroToNegativePower }
        if base < 0, power != power.rounded() { throw .negativeBase }
        if case .exact(let number) = self, case .exact(let exact) = exponent,
            let whole = exact.whole, let result = number.raised(to: whole)
        {
            return .exact(result)
        }
        return .rounded(pow(base, power))
    }

    func minimum(_ other: Figure) -> Figure { other.isBelow(self) ? other : self }

    func maximum(_ other: Figure) -> Figure { isBelow(other) ? other : self }

    func chosen(
        _ comparison: Comparison, than other: Figure, _ yes: Figure, _ no: Figure
    ) -> Figure {
        let holds =
            switch comparison {
            case .less: isBelow(other)
            case .lessOrEqual: !other.isBelow(self)
            case .greater: other.isBelow(self)
            case .greaterOrEqual: !isBelow(other)
            }
        return holds ? yes : no
    }

    private func isBelow(_ other: Figure) -> Bool {
        guard case .exact(let left) = self, case .exact(let right) = other else {
            return value < other.value
        }
        return left < right
    }

    private func combined(
        _ other: Figure, _ exactly: (ExactNumber, ExactNumber) -> ExactNumber?,
        _ nearly: (Double, Double) -> Double
    ) -> Figure {
        if case .exact(let left) = self, case .exact(let right) = other,
            let result = exactly(left, right)
        {
            return .exact(result)
        }
        return .rounded(nearly(value, other.value))
    }
}
