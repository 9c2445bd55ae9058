import UseCases

extension Shape where Value: Sendable {
    /// A part of a long list of these, with the cursor of the next part.
    var listing: Shape<Listing<Value>> {
        Shape<Listing<Value>>(
            name + "Listing",
            [
                .list("items", self) { $0.items },
                .optionalText("next") { $0.next },
            ])
    }
}

extension Shape<Receipt> {
    static func receipt(hands link: Pattern) -> Shape {
        Shape(
            "Receipt",
            [
                .text("id") { $0.id },
                .integer("version") { $0.version },
                // Only right after a change that makes a link, and only once.
                .optionalText("link") { $0.secret.map { link.filled($0) } },
            ])
    }
}
