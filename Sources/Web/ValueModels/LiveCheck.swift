import CustomerValue
import Markup
import UseCases

/// What a form of the model needs to be checked while somebody types: where the script asks, and
/// where it shows the answer. Without the script both are silent.
enum LiveCheck {
    static func driver(
        _ driver: ID<ValueDriver>?, in relationship: ID<Relationship>
    ) -> Markup {
        attributes(Addresses.driverCheck(relationship), "driver", driver?.description)
    }

    static func input(_ input: ID<ModelInput>?, in relationship: ID<Relationship>) -> Markup {
        attributes(Addresses.inputCheck(relationship), "input", input?.description)
    }

    private static func attributes(_ address: String, _ kind: String, _ id: String?) -> Markup {
        """
         data-check="\(address)" data-check-name="\(kind)"\(Markup.attribute("data-check-id", id)) \
        data-offline="\(ValueModelWords.offline)"
        """
    }

    /// Where the answer appears, told politely to those who listen.
    static let answer: Markup = "<div class=\"live\" role=\"status\" data-answer></div>"
}
