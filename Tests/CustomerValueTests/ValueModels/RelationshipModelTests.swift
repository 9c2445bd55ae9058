import CustomerValue
import Testing
import ValueModel

struct RelationshipModelTests {
    @Test(arguments: [
        ("Fewer field visits", "fewer_field_visits"), ("  Uptime, 85 % → 92 %", "uptime_85_92"),
        ("3 weeks", "x_3_weeks"), ("", "x_"), ("Über_Größe", "über_größe"),
    ])
    func `names for formulas come out of what people write`(text: String, name: String) {
        #expect(RelationshipModel.name(from: text) == name)
    }

    @Test func `a taken name gets a number`() throws {
        var sample = try ModelSample()
        sample.add(1, inputs: ["1"])
        let model = sample.with { $0.drivers[0].code = "x1_0_2" }
        #expect(model.freeName("x1 0") == "x1_0_3")
        #expect(model.freeName("other") == "other")
    }

    @Test(
        arguments: [
            (EconomicValue.exact(Money(amountMinor: 85_000, currency: .usDollar)), "850.00"),
            (
                .range(
                    Money(amountMinor: 350_000, currency: .usDollar),
                    Money(amountMinor: 450_000, currency: .usDollar)),
                "uniform 3500.00; 4500.00"
            ),
            (.scale(4), "scale 4"), (.withheld, "withheld"),
        ] as [(EconomicValue, String)])
    func `the customer's word replaces ours, and ours stays beside it`(
        value: EconomicValue, written: String
    ) throws {
        let ours = ModelInput(
            id: id(1), relationship: id(1), name: "cost", figure: WrittenFigure(.plain, ["900"]),
            source: "Us")
        let theirs = try ours.confirmed(
            value, by: id(2), in: id(3), on: day("2027-01-01"), source: "A visit")
        let again = try theirs.confirmed(
            .withheld, by: id(2), in: id(3), on: day("2027-02-01"), source: "")
        #expect(theirs.figure.journalText == written)
        #expect(theirs.evidence == value.evidence)
        #expect([theirs.claimed, again.claimed] == [ours.figure, ours.figure])
        #expect([theirs.source, again.source] == ["A visit", "A visit"])
    }

    @Test func `a file taken in again changes nothing`() throws {
        var sample = try ModelSample()
        sample.add(1, attribute: nil, inputs: ["10", "2"])
        sample.add(2, attribute: nil, kind: .price, inputs: [nil])
        let model = sample.with { $0.drivers[0].halfLife = "3" }
        let draft = try ModelFile.read(
            ModelFile.write(model.draft(in: ModelSetting(name: "Model"))))
        let names = ImportNames(attributes: [], people: [])
        let same = ModelImport(draft, into: model, names, newInput: { id(9) }, newDriver: { id(9) })
        #expect(same.changesNothing)
        #expect(same.rows.map(\.deed) == Array(repeating: .skip, count: 6))
    }

    @Test func `an import says of each row what happens to it`() throws {
        var sample = try ModelSample()
        sample.add(1, attribute: nil, inputs: ["10"])
        let draft = try ModelFile.read(
            """
            parley: value-model/1
            name: Model
            currency: USD
            period: year
            years: 3
            inputs:
              x1_0: { base: 11, unit: USD/year }
              new: { base: 5, unit: USD/year, date: yesterday }
              fine: { base: 5, unit: USD/year, person: Somebody }
            drivers:
              - { name: Driver 1, kind: benefit, formula: x1_0 }
              - { name: Other, kind: benefit, formula: fine, attribute: Unknown }
              - { name: Third, kind: wrong, formula: fine }
              - { name: Fourth, kind: cost, formula: fine }
            """)
        let names = ImportNames(attributes: [], people: [])
        let plan = ModelImport(
            draft, into: sample.model, names, newInput: { id(8) }, newDriver: { id(9) })
        #expect(
            plan.rows.map(\.deed)
                == [.update, .update, .error, .create, .skip, .error, .error, .create])
        #expect(
            plan.rows.compactMap(\.problem)
                == [.notADay, .unknownAttribute("Unknown"), .unknownKind])
        #expect(plan.newInputs.map(\.source) == ["Somebody"])
        #expect(plan.terms?.years == "3")
    }
}
