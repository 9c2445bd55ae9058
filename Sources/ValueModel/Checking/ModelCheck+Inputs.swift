extension ModelCheck {
    mutating func checkInputs() {
        if let written = draft.purchases {
            let check = InputCheck(
                written, at: .purchases, named: "purchases", ownUnit: ownPurchasesUnit)
            diagnostics += check.faults
            purchases = check.input
            purchasesUnit = check.unit
            checkPurchasesUnit(check.unit, written)
        }
        for (index, written) in draft.inputs.enumerated() {
            let check = InputCheck(
                written, at: .listed(index), named: written.name.text, ownUnit: nil)
            diagnostics += check.faults
            inputs.append(check.input)
            inputUnits.append(check.unit)
            checkName(written.name, index)
            refuseSmallCurrency(check.unit, written, index)
        }
        for name in Names.results where meanings[name] == nil { meanings[name] = meaning(name) }
    }

    private func meaning(_ name: String) -> Meaning {
        switch name {
        case "net_gain": .netGain
        case "purchases": .purchases
        case "reference": .reference
        default: .worth
        }
    }

    private var ownPurchasesUnit: Unit? {
        guard let currency, let period else { return nil }
        let powers: [UnitSymbol: Int] = [.currency(currency): 1, period: -1]
        return Unit(powers: powers, scale: ExactNumber(1), text: Unit.text(of: powers))
    }

    private mutating func checkPurchasesUnit(_ unit: Unit?, _ written: InputDraft) {
        guard let unit, let target = ownPurchasesUnit,
            Unit.factor(from: unit.powers, to: target.powers) == nil
        else { return }
        let source = written.fields[.unit] ?? Written("", at: written.form.position)
        let fault = Fault(
            "purchases are in \(target.text), not in \(Unit.text(of: unit.powers))",
            at: 0..<source.text.unicodeScalars.count)
        diagnostics.append(fault.diagnostic(in: source, at: .input(.purchases, .field(.unit))))
    }

    private mutating func checkName(_ name: Written, _ index: Int) {
        let place = Place.input(.listed(index), .name)
        if let fault = Names.fault(in: name.text) {
            diagnostics.append(fault.diagnostic(in: name, at: place))
        } else if meanings[name.text] != nil {
            let fault = Fault(
                "there is an input “\(name.text)” already", at: 0..<name.text.unicodeScalars.count)
            diagnostics.append(fault.diagnostic(in: name, at: place))
        } else {
            meanings[name.text] = .input(index)
        }
    }

    /// `usd` would be a unit of its own: nobody means that beside USD.
    private mutating func refuseSmallCurrency(_ unit: Unit?, _ written: InputDraft, _ index: Int) {
        guard let unit, let currency, let source = written.fields[.unit] else { return }
        for case .named(let name) in unit.powers.keys
        where name != currency && name.uppercased() == currency {
            let fault = Fault(
                "“\(name)” is written \(currency)", at: 0..<source.text.unicodeScalars.count,
                suggestion: source.text.replacing(name, with: currency))
            diagnostics.append(
                fault.diagnostic(in: source, at: .input(.listed(index), .field(.unit))))
        }
    }
}
