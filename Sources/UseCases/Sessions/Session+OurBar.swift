import CustomerValue

extension Work {
    /// The bar our side had agreed on for a conversation: the newest one while it is not over, and
    /// from then on the one that stood at its end. What is agreed later never changes what a past
    /// conversation said.
    func ourBar(for session: Session) throws -> Bar? {
        guard let heldAt = session.heldAt else {
            return try records.newestVersion(of: session.relationship)?.bar
        }
        return try records.versions(of: session.relationship).first { $0.agreedAt <= heldAt }?.bar
    }
}
