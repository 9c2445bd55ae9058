/// One value as it arrived, from a form or from JSON, before anybody judged it.
package enum InputValue: Sendable, Equatable {
    case null
    case text(String)
    /// A JSON number, kept as its text so that nothing is rounded.
    case number(String)
    case boolean(Bool)
    case list([InputValue])
    case object([String: InputValue])
}

/// Everything a caller sent for one use case, whichever way it came.
package struct Input: Sendable, Equatable {
    /// A form knows only text; JSON must use the type its schema states.
    package enum Source: Sendable, Equatable { case form, json }

    package var source: Source
    package var path: [String: String]
    package var values: [String: InputValue]
    /// The version the writer saw, from `If-Match` or a hidden field.
    package var version: Int?
    /// The writer's id of this very change; sent again, it has no second effect.
    package var changeID: String
    /// Dates and times without a zone are read in this one.
    package var timeZoneName: String

    package init(
        source: Source, path: [String: String] = [:], values: [String: InputValue] = [:],
        version: Int? = nil, changeID: String, timeZoneName: String = "UTC"
    ) {
        self.source = source
        self.path = path
        self.values = values
        self.version = version
        self.changeID = changeID
        self.timeZoneName = timeZoneName
    }
}
