import CustomerValue
import UseCases

extension Shape<WorkspaceSettings> {
    static let workspaceSettings = Shape(
        "WorkspaceSettings",
        [
            .id("id") { $0.workspace.id },
            .text("name") { $0.workspace.name },
            .choice("kind") { $0.workspace.kind },
            .text("currency") { $0.workspace.currency.code },
            .text("timeZone") { $0.workspace.timeZoneName },
            .instant("createdAt") { $0.workspace.createdAt },
            .integer("version") { $0.workspace.version },
            .list("rates", Shape<ExchangeRate>.exchangeRate) { $0.rates },
        ])
}

extension Shape<ExchangeRate> {
    static let exchangeRate = Shape(
        "ExchangeRate",
        [
            .text("fromCurrency") { $0.from.code },
            .text("toCurrency") { $0.to.code },
            .day("on") { $0.on },
            .decimal("rate") { $0.rate },
        ])
}
