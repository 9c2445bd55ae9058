package import ValueModel

extension ModelImport {
    /// - Parameters:
    ///   - draft: The file. Its name, alternative and purchases are kept elsewhere and not taken.
    ///   - newID: Ids of what is created, as text.
    package init(
        _ draft: ModelDraft, into model: RelationshipModel, _ names: ImportNames,
        newInput: () -> ID<ModelInput>, newDriver: () -> ID<ValueDriver>
    ) {
        read(terms: draft, model.terms)
        var taken: Set<String> = []
        for input in draft.inputs {
            take(
                input, into: model, names, isTwice: !taken.insert(input.name.text).inserted,
                newInput)
        }
        for driver in draft.drivers {
            let key = driver[.id].isEmpty ? "\n" + driver[.name] : driver[.id]
            take(driver, into: model, names, isTwice: !taken.insert(key).inserted, newDriver)
        }
    }

    private mutating func read(terms draft: ModelDraft, _ stored: ModelTerms) {
        var terms = stored
        var problem: Problem?
        if draft[.period] != "year" { problem = .notYearly }
        if let currency = Currency(draft[.currency]) {
            terms.currency = currency
        } else {
            problem = .unknownCurrency
        }
        terms.discountRate = draft[.discountRate]
        terms.years = draft[.years]
        terms.investment = draft[.investment]
        terms.reference = draft[.reference]
        let isSame = terms == stored
        if problem == nil, !isSame { self.terms = terms }
        add(.terms, draft[.name], line: 1, isSame ? .skip : .update, problem)
    }

    private mutating func take(
        _ draft: InputDraft, into model: RelationshipModel, _ names: ImportNames, isTwice: Bool,
        _ newID: () -> ID<ModelInput>
    ) {
        let line = draft.name.position?.line ?? 1
        let stored = model.livingInputs.first { $0.name == draft.name.text }
        let codes = Set(model.livingDrivers.map(\.code))
        do throws(Problem) {
            guard !isTwice, !codes.contains(draft.name.text) else { throw Problem.nameTaken }
            let start =
                stored
                ?? ModelInput(
                    id: newID(), relationship: model.terms.relationship, name: draft.name.text,
                    figure: WrittenFigure(draft.form))
            let input = try start.taking(draft, names)
            guard let stored else {
                newInputs.append(input)
                return add(.input, input.name, line: line, .create)
            }
            if input != stored { changedInputs.append(Changed(before: stored, after: input)) }
            add(.input, input.name, line: line, input == stored ? .skip : .update)
        } catch {
            add(.input, draft.name.text, line: line, .error, error)
        }
    }

    private mutating func take(
        _ draft: DriverDraft, into model: RelationshipModel, _ names: ImportNames, isTwice: Bool,
        _ newID: () -> ID<ValueDriver>
    ) {
        let line = draft.position?.line ?? 1
        let code = draft[.id]
        let stored = model.livingDrivers.first {
            code.isEmpty ? $0.name == draft[.name] : $0.code == code
        }
        let inputs = Set(model.livingInputs.map(\.name))
        do throws(Problem) {
            guard !isTwice, !inputs.contains(code) else { throw Problem.nameTaken }
            let start =
                stored
                ?? ValueDriver(
                    id: newID(), relationship: model.terms.relationship, name: draft[.name],
                    kind: .benefit, formula: "")
            let driver = try start.taking(draft, names)
            guard let stored else {
                newDrivers.append(driver)
                return add(.driver, driver.name, line: line, .create)
            }
            if driver != stored { changedDrivers.append(Changed(before: stored, after: driver)) }
            add(.driver, driver.name, line: line, driver == stored ? .skip : .update)
        } catch {
            add(.driver, draft[.name], line: line, .error, error)
        }
    }

    private mutating func add(
        _ part: Part, _ name: String, line: Int, _ deed: Deed, _ problem: Problem? = nil
    ) {
        rows.append(
            Row(
                part: part, name: name, deed: problem == nil ? deed : .error, problem: problem,
                line: line))
    }
}

extension ModelImport.Problem: Error {}

extension ModelInput {
    fileprivate func taking(
        _ draft: InputDraft, _ names: ImportNames
    ) throws(ModelImport.Problem) -> ModelInput {
        var input = self
        let limits = [(draft.name.text, 64), (draft[.title], 120), (draft[.unit], 60)]
        guard limits.allSatisfy({ $0.count <= $1 }), draft.form.numbers.count <= 64 else {
            throw .tooLong
        }
        input.title = draft[.title]
        input.figure = WrittenFigure(draft.form)
        input.unit = draft[.unit]
        input.evidence = try draft.grade()
        input.source = draft[.source]
        input.person = names.people[draft[.person]]
        // Whoever is not known here is still named.
        if input.person == nil, !draft[.person].isEmpty {
            input.source = [draft[.source], draft[.person]].filter { !$0.isEmpty }
                .joined(separator: ", ")
        }
        guard input.source.count <= 300 else { throw .tooLong }
        input.session = ID<Session>(draft[.session]).flatMap {
            names.sessions.contains($0) ? $0 : nil
        }
        input.statedOn = Day(draft[.date])
        guard draft[.date].isEmpty || input.statedOn != nil else { throw .notADay }
        return input
    }
}

extension InputDraft {
    fileprivate func grade() throws(ModelImport.Problem) -> EvidenceGrade {
        switch (form.kind, self[.evidence]) {
        case (.withheld, ""): return .withheld
        case (.scale, ""): return .scaleOnly
        case (_, ""): return .supplierEstimated
        case (_, let word):
            guard let grade = EvidenceGrade(word: word) else { throw .unknownEvidence }
            return grade
        }
    }
}

extension ValueDriver {
    fileprivate func taking(
        _ draft: DriverDraft, _ names: ImportNames
    ) throws(ModelImport.Problem) -> ValueDriver {
        var driver = self
        guard draft[.name].count <= 120, draft[.id].count <= 64, draft[.formula].count <= 8_000,
            draft[.halfLife].count <= 40
        else { throw .tooLong }
        driver.name = draft[.name]
        driver.code = draft[.id]
        driver.formula = draft[.formula]
        guard let kind = DriverKind(rawValue: draft[.kind]) else { throw .unknownKind }
        driver.kind = kind
        driver.attribute = names.attributes[draft[.attribute]]
        guard draft[.attribute].isEmpty || driver.attribute != nil else {
            throw .unknownAttribute(draft[.attribute])
        }
        // As written out, `3` and `3 year` are the same.
        let isSame = driver.halfLife + " year" == draft[.halfLife]
        if !isSame { driver.halfLife = draft[.halfLife] }
        driver.catchUp = Day(draft[.catchUp])
        guard draft[.catchUp].isEmpty || driver.catchUp != nil else { throw .notADay }
        return driver
    }
}
