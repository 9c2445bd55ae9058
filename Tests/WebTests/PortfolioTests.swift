import CustomerValue
import Foundation
import Store
import Testing
import UseCases

@testable import Web

struct PortfolioTests {
    @Test func `suppliers at ten percent of ten million add one million together`() async throws {
        let customer = try await Installation().workspace("Lakeside", kind: .customer)
        for (name, purchases, visits) in [("Alpha", "4000000", "80"), ("Beta", "6000000", "120")] {
            let opened = try await Opened(by: customer, name: name, purchases: purchases)
            var driver = Opened.driver(try await opened.attribute("Service"))
            driver["quantity"] = visits
            _ = try await customer.post(
                "/relationships/\(opened.id)/simple-drivers", driver, from: opened.alignment)
        }

        let page = try await customer.get("/portfolio")
        let table = try await customer.get("/tables/portfolio")

        #expect(
            page.text.contains(
                "Together these suppliers add $1,000,000 a year to our operating income: "
                    + "10.0\u{a0}% on $10,000,000 of purchases."))
        #expect(
            table.text == """
                Supplier,Year,Purchases from them,Currency,Net gain a year,DVP%\r
                Alpha,2026,4000000.00,USD,400000.00,10\r
                Beta,2026,6000000.00,USD,600000.00,10\r

                """)
    }

    @Test func `currencies are never added without a rate`() async throws {
        let installation = try await Installation()
        let owner = try await installation.workspace()
        let workspace = owner.actor.workspace.id
        for (name, currency) in [("Dollars", "USD"), ("Euros", "EUR")] {
            let opened = try await Opened(by: owner, name: name, purchases: "")
            _ = try await owner.postJSON(
                "/relationships/\(opened.id)/purchases",
                #"{"year":2026,"purchases":{"amount":"2000000","currency":"\#(currency)"}}"#
            )
            let driver = Opened.driver(try await opened.attribute("Service"))
            _ = try await owner.post(
                "/relationships/\(opened.id)/simple-drivers", driver, from: opened.alignment)
        }

        let apart = try await owner.getJSON("/portfolio")
        let euro = try #require(Currency("EUR"))
        let day = Day(Installation.start, timeZoneName: "UTC")
        try await installation.store.write(workspace) {
            try $0.save(
                ExchangeRate(
                    from: euro, to: .usDollar, on: day, rate: ExactDecimal(millionths: 1_500_000)))
        }
        let together = try await owner.getJSON("/portfolio")

        #expect(apart.text.components(separatedBy: "\"relationships\":1,").count == 3)
        #expect(
            together.text.contains(
                #""relationships":2,"purchases":{"amount":"5000000.00","currency":"USD"}"#))
    }
}
