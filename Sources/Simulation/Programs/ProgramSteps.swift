extension ProgramBuilder {
    /// The sum.
    public mutating func add(_ left: Register, _ right: Register) -> Register {
        binary(.add, left, right)
    }

    /// Left less right.
    public mutating func subtract(_ left: Register, _ right: Register) -> Register {
        binary(.subtract, left, right)
    }

    /// The product.
    public mutating func multiply(_ left: Register, _ right: Register) -> Register {
        binary(.multiply, left, right)
    }

    /// Left divided by right; infinite or no number where right is zero.
    public mutating func divide(_ left: Register, _ right: Register) -> Register {
        binary(.divide, left, right)
    }

    /// Base to the power of exponent. A square is a product, which is many times quicker.
    public mutating func power(_ base: Register, _ exponent: Register) -> Register {
        isTwo(exponent) ? multiply(base, base) : binary(.power, base, exponent)
    }

    /// The lesser of two.
    public mutating func minimum(_ left: Register, _ right: Register) -> Register {
        binary(.minimum, left, right)
    }

    /// The greater of two.
    public mutating func maximum(_ left: Register, _ right: Register) -> Register {
        binary(.maximum, left, right)
    }

    /// The figure with its sign turned.
    public mutating func negate(_ figure: Register) -> Register {
        share(.unary(.negate, figure))
    }

    /// Any operation on two figures.
    public mutating func binary(
        _ operation: BinaryOperation, _ left: Register, _ right: Register
    ) -> Register {
        let turned = operation.isCommutative && right.index < left.index
        return share(
            turned ? .binary(operation, right, left) : .binary(operation, left, right))
    }

    /// `then` where the comparison of left and right holds, else `otherwise`.
    public mutating func select(
        if left: Register, _ comparison: Comparison, _ right: Register, then: Register,
        otherwise: Register
    ) -> Register {
        share(.select(comparison, left, right, then: then, otherwise: otherwise))
    }
}
