/// The route table: each concept lists its own endpoints beside its pages.
extension Site {
    var endpoints: [Endpoint] {
        [
            plainEndpoints, entranceEndpoints, homeEndpoints, relationshipEndpoints,
            organizationEndpoints, alignmentEndpoints, catalogueEndpoints,
            valueModelEndpoints, sessionEndpoints, notesEndpoints, voiceEndpoints,
            opportunityEndpoints, promiseEndpoints, portfolioEndpoints, portalEndpoints,
            memberEndpoints, workspaceEndpoints, mailEndpoints, invitationEndpoints,
            historyEndpoints, liveEndpoints, screenEndpoints,
        ].flatMap { $0 }
    }
}
