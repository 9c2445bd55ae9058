import CustomerValue

/// Functions, levels and parts of a company, as people say them.
enum PeopleWords {
    static func function(_ function: BusinessFunction) -> String {
        switch function {
        case .informationTechnology: "Information technology"
        default: capitalised(function.rawValue)
        }
    }

    static func level(_ level: PersonLevel) -> String { capitalised(level.rawValue) }

    static func organizationLevel(_ level: OrganizationLevel) -> String {
        level == .businessUnit ? "Business unit" : capitalised(level.rawValue)
    }

    static let functions = BusinessFunction.allCases.map {
        (value: $0.rawValue, label: function($0))
    }
    static let organizationLevels = OrganizationLevel.allCases.map {
        (value: $0.rawValue, label: organizationLevel($0))
    }
    static let levels = PersonLevel.allCases.map { (value: $0.rawValue, label: level($0)) }

    private static func capitalised(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
