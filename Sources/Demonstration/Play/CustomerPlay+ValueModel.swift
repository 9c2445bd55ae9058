import CustomerValue
import UseCases

extension CustomerPlay {
    /// Inputs with names, and a formula for each driver.
    func addDrivers() async throws {
        for driver in story.drivers {
            var names: [String] = []
            for part in driver.parts(in: story.currency) {
                let receipt = try await stage.act(AddInput.self, as: manager, path, part.values)
                names.append(part.name)
                if part.isUnitValue { unitValues.append((receipt.id, receipt.version)) }
            }
            let attribute = story.offers.firstIndex(of: driver.offer).map { attributes[$0] }
            var values: [String: InputValue] = [
                "name": .text(driver.name), "kind": .text(driver.kind),
                "formula": .text(names.joined(separator: " * ")),
                "halfLife": .text(driver.halfLife),
            ]
            values["attribute"] = attribute.map { .text($0) }
            values["catchUp"] = driver.catchUp.map { .day(stage.today.adding(days: $0)) }
            drivers.append(
                try await stage.act(AddDriver.self, as: manager, path, values).id)
        }
        if story.name == CustomerStory.lakesidePower.name { try await setTerms() }
    }

    private func setTerms() async throws {
        try await stage.act(
            SetModelTerms.self, as: manager, path,
            ["currency": .text(story.currency), "discountRate": "8%", "years": "3"], version: 1)
    }

    /// What the customer says one unit is worth goes into the model, beside what we claimed.
    func confirm(_ statement: StatementStory, _ id: String) async throws {
        guard statement.confirms, let driver = statement.driver else { return }
        let receipt = try await stage.act(
            ConfirmInput.self, as: manager, ["input": unitValues[driver].id],
            ["statement": .text(id)], version: unitValues[driver].version)
        unitValues[driver].version = receipt.version
    }
}

/// One factor of a driver, as an input is added.
struct InputStory: Sendable {
    let name: String
    let values: [String: InputValue]
    let isUnitValue: Bool
}

extension DriverStory {
    fileprivate func parts(in currency: String) -> [InputStory] {
        let unit = RelationshipModel.name(from: quantityUnit)
        return [
            part("quantity", range.map { [$0.low, quantity, $0.high] } ?? [quantity], unit),
            part("value", [unitValue], "\(currency)/\(unit)"),
            part("frequency", [frequency], "1/year"),
        ]
    }

    private func part(_ word: String, _ numbers: [String], _ unit: String) -> InputStory {
        let input = RelationshipModel.name(from: "\(name.prefix(36)) \(word)")
        return InputStory(
            name: input,
            values: [
                "name": .text(input), "title": .text("\(name): \(word)"),
                "form": .text(numbers.count == 3 ? "pert" : "base"),
                "numbers": .list(numbers.map { .text($0) }), "unit": .text(unit),
                "evidence": .text(evidence), "source": .text(source),
            ], isUnitValue: word == "value")
    }

    /// The same as one everyday driver.
    func values(attribute: String) -> [String: InputValue] {
        [
            "attribute": .text(attribute), "name": .text(name), "kind": .text(kind),
            "quantity": .text(quantity), "quantityUnit": .text(quantityUnit),
            "unitValue": .text(unitValue), "frequency": .text(frequency),
            "evidence": .text(evidence), "source": .text(source),
        ]
    }
}
