import CustomerValue
import UseCases

extension Addresses {
    static let workspace = Pattern("/workspace")
    static let workspaceRates = Pattern("/workspace/rates")
}

extension Site {
    var workspaceEndpoints: [Endpoint] {
        [
            page(
                Addresses.workspace, ShowWorkspace.self, "Settings and exchange rates",
                Shape.workspaceSettings, WorkspacePage.render),
            change(
                Addresses.workspace, ChangeWorkspace.self,
                "Change the workspace's name, currency or time zone"),
            change(
                Addresses.workspaceRates, RecordExchangeRate.self,
                "Enter an exchange rate of a day", creates: true),
        ]
    }
}
