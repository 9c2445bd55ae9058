/// One part of a long list, with the cursor that asks for the next part.
package struct Listing<Item: Sendable>: Sendable {
    package let items: [Item]
    package let next: String?

    package init(items: [Item], next: String?) {
        self.items = items
        self.next = next
    }
}

/// Which part of a long list is wanted.
package struct ListingRequest: Sendable, Equatable {
    package static let defaultLimit = 50
    package static let maximumLimit = 200

    package let after: String
    package let limit: Int
}

extension ListingRequest {
    /// Cuts a list that was asked for with one item more than the limit.
    package func listing<Item: Sendable>(
        _ items: [Item], cursor: (Item) -> String
    ) -> Listing<Item> {
        guard items.count > limit, let last = items.prefix(limit).last else {
            return Listing(items: items, next: nil)
        }
        return Listing(items: Array(items.prefix(limit)), next: cursor(last))
    }
}

extension Fields {
    /// `after` (an opaque cursor) and `limit`.
    package mutating func listing() -> ListingRequest {
        let after = optionalText("after")
        let limit = optionalInteger("limit", in: 1...ListingRequest.maximumLimit)
        return ListingRequest(after: after, limit: limit ?? ListingRequest.defaultLimit)
    }
}
