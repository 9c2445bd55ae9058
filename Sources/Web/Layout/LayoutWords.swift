import CustomerValue

/// The words around every page.
enum LayoutWords {
    static let product = "Parley"
    static let skip = "Skip to content"
    static let navigation = "Main"
    static let menu = "Menu"
    static let signOut = "Sign out"
    static let goHome = "Go to the home page"
    static let requestID = "Request id"
    static let history = "History"
    static let home = "Home"
    static let crumbs = "You are here"
    static let theme = "Theme"
    static let themes = [("auto", "As the system"), ("light", "Light"), ("dark", "Dark")]

    static func memberDestinations(_ kind: WorkspaceKind) -> [(String, String)] {
        [
            ("Home", "/"),
            (kind == .supplier ? "Relationships" : "Suppliers", "/relationships"),
            ("Sessions", "/sessions"),
            ("Opportunities", "/opportunities"),
            ("Promises", "/promises"),
            ("Portfolio", "/portfolio"),
            ("Members", "/members"),
        ]
    }

    static let guestDestinations = [("Home", "/portal")]
}
