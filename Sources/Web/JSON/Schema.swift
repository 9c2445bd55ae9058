/// What a JSON value looks like, as the API document states it.
indirect enum Schema: Sendable, Equatable {
    case text, identifier, decimal, day, instant, currency
    case integer
    case boolean
    case choice([String])
    case money
    case points
    case object(name: String, properties: [SchemaProperty])
    case list(Schema)
    case optional(Schema)
}

struct SchemaProperty: Sendable, Equatable {
    let name: String
    let schema: Schema
}
