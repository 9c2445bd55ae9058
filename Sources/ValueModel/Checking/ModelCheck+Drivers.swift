extension ModelCheck {
    mutating func checkDrivers() {
        if draft.drivers.isEmpty, !isTorn {
            diagnostics.append(Diagnostic("a model needs at least one driver", place: .file))
        }
        var names: Set<String> = []
        for (index, written) in draft.drivers.enumerated() {
            let check = DriverCheck(written, at: index)
            diagnostics += check.faults
            drivers.append(
                CheckedDriver(kind: check.kind, decay: check.decay, formula: check.formula))
            if !written[.name].isEmpty, !names.insert(written[.name]).inserted {
                refuse(
                    .taken("there is a driver of this name already", written[.name]), .name,
                    of: index)
            }
            takeID(written[.id], index)
        }
    }

    private mutating func takeID(_ id: String, _ index: Int) {
        guard !id.isEmpty, Names.fault(in: id) == nil else { return }
        guard let taken = meanings[id] else {
            meanings[id] = .driver(index)
            return
        }
        let isInput = if case .input = taken { true } else { false }
        let sentence = "“\(id)” is already the \(isInput ? "name of an input" : "id of a driver")"
        refuse(.taken(sentence, id), .id, of: index)
    }

    /// Binds each name of each formula to what it stands for.
    mutating func resolveNames() {
        var used: Set<Meaning> = []
        for index in drivers.indices {
            guard let formula = drivers[index].formula else { continue }
            var steps: [Step] = []
            var unknown: Set<String> = []
            for node in formula.nodes {
                var meaning: Meaning?
                if case .name(let name) = node.kind {
                    meaning = meanings[name]
                    if let fault = fault(of: name, meaning, at: node.mark),
                        unknown.insert(name).inserted
                    {
                        refuse(fault, of: index)
                    }
                    if let meaning { drivers[index].meanings.insert(meaning) }
                }
                steps.append(Step(node: node, meaning: meaning))
            }
            used.formUnion(drivers[index].meanings)
            if unknown.isEmpty { drivers[index].steps = steps }
        }
        warnOfUnused(used)
    }

    private func fault(of name: String, _ meaning: Meaning?, at mark: Range<Int>) -> Fault? {
        switch meaning {
        case nil: unknown(name, at: mark)
        case .purchases where draft.purchases == nil:
            Fault("this model says nothing about purchases", at: mark)
        case .reference where draft[.reference].isEmpty, .worth where draft[.reference].isEmpty:
            Fault("“\(name)” needs a reference: the price of the alternative per period", at: mark)
        default: nil
        }
    }

    private func unknown(_ name: String, at mark: Range<Int>) -> Fault {
        guard !Currencies.codes.contains(name), UnitWord.period(of: name) == nil else {
            return Fault(
                "“\(name)” is a unit: units stand with the inputs, not in a formula", at: mark)
        }
        // Guesses take time, and nobody reads more than a hundred.
        let isRead = diagnostics.count < Refusal.diagnosticsMaximum
        let nearest = isRead ? Nearest.word(to: name, among: meanings.keys.sorted()) : nil
        return Fault(
            "nothing is called “\(name.prefix(64))”" + Nearest.question(nearest), at: mark,
            suggestion: nearest)
    }

    private mutating func warnOfUnused(_ used: Set<Meaning>) {
        guard drivers.allSatisfy({ $0.formula != nil }) else { return }
        for (index, written) in draft.inputs.enumerated()
        where meanings[written.name.text] == .input(index) && !used.contains(.input(index)) {
            diagnostics.append(
                Diagnostic(
                    "no formula uses “\(written.name.text)”", severity: .warning,
                    place: .input(.listed(index), .name), position: written.name.position,
                    words: written.name.text))
        }
    }

    mutating func checkUnits() {
        guard let currency, let period else { return }
        let context = UnitCheck.Context(
            currency: currency, period: period, inputs: inputUnits, purchases: purchasesUnit)
        for index in drivers.indices {
            guard let steps = drivers[index].steps else { continue }
            do {
                let check = try UnitCheck(steps, in: context)
                drivers[index].steps = check.steps
                drivers[index].isMeasured = true
                conversions += check.made.map { conversion($0, check.steps, index) }
            } catch {
                refuse(error, of: index)
            }
        }
    }

    private func conversion(_ made: UnitCheck.Made, _ steps: [Step], _ driver: Int) -> Conversion {
        let offset = steps[made.step].node.extent.lowerBound
        return Conversion(
            driver: driver, offset: offset,
            position: draft.drivers[driver].fields[.formula]?.position(at: offset),
            factor: made.factor, from: made.from, to: made.to)
    }
}

extension Fault {
    static func taken(_ sentence: String, _ text: String) -> Fault {
        Fault(sentence, at: 0..<text.unicodeScalars.count)
    }
}
