/// A model as it was written, possibly wrong or unfinished.
///
/// Files and forms both make drafts. `Model(checking:)` turns a draft into a `Model` or tells
/// everything that is wrong with it, each fault at its place. A draft keeps the texts as they were
/// typed, so that writing it back changes nothing.
public struct ModelDraft: Hashable, Sendable {
    /// The texts given, by key; what is not given is not there.
    public var fields: [ModelField: Written] = [:]
    /// What the customer buys in a period; its unit is the currency per period unless it says else.
    public var purchases: InputDraft?
    /// The inputs, in the order they were written.
    public var inputs: [InputDraft] = []
    /// The drivers, in the order they were written.
    public var drivers: [DriverDraft] = []

    /// An empty draft.
    public init() {}

    /// The text of a key, empty when it is not given; setting an empty text takes it away.
    public subscript(field: ModelField) -> String {
        get { fields[field]?.text ?? "" }
        set { fields[field] = newValue.isEmpty ? nil : Written(newValue) }
    }
}

/// Keys of the model itself; the raw values are the words of the file.
public enum ModelField: String, CaseIterable, Sendable {
    /// The name of the model.
    case name
    /// Three letters of ISO 4217.
    case currency
    /// What the figures are for: `year`, `month`, or any named unit such as `dose`.
    case period
    /// What the customer would do otherwise: the next best alternative.
    case alternative
    /// The yearly rate at which later money counts less.
    case discountRate = "discount_rate"
    /// How many years the result is looked at.
    case years
    /// What the customer spends once, before the first year, in the currency.
    case investment
    /// The price of the alternative per period.
    case reference
}

/// An input as it was written.
public struct InputDraft: Hashable, Sendable {
    /// The name that formulas use.
    public var name: Written
    /// How the figure is given.
    public var form: FormDraft
    /// The other texts given, by key.
    public var fields: [InputField: Written] = [:]

    /// An input with a name and a form.
    public init(name: Written, form: FormDraft) {
        self.name = name
        self.form = form
    }

    /// The text of a key, empty when it is not given; setting an empty text takes it away.
    public subscript(field: InputField) -> String {
        get { fields[field]?.text ?? "" }
        set { fields[field] = newValue.isEmpty ? nil : Written(newValue) }
    }
}

/// Keys of an input beside its form; the raw values are the words of the file.
public enum InputField: String, CaseIterable, Sendable {
    /// What people call it, when the name is not enough.
    case title
    /// Such as `visit/year` or `USD/visit`.
    case unit
    /// How well the figure is known.
    case evidence
    /// Where the figure comes from.
    case source
    /// Who said it.
    case person
    /// In which conversation it was said.
    case session
    /// The day it was said, as `2028-06-30`.
    case date
}

/// A driver as it was written.
public struct DriverDraft: Hashable, Sendable {
    /// The texts given, by key.
    public var fields: [DriverField: Written] = [:]
    /// Where the driver starts in its file.
    public var position: Position?

    /// A driver without any text.
    public init(_ fields: [DriverField: Written] = [:], at position: Position? = nil) {
        self.fields = fields
        self.position = position
    }

    /// The text of a key, empty when it is not given; setting an empty text takes it away.
    public subscript(field: DriverField) -> String {
        get { fields[field]?.text ?? "" }
        set { fields[field] = newValue.isEmpty ? nil : Written(newValue) }
    }
}

/// Keys of a driver; the raw values are the words of the file.
public enum DriverField: String, CaseIterable, Sendable {
    /// The name other formulas use.
    case id
    /// The value attribute it belongs to.
    case attribute
    /// What people call it.
    case name
    /// `benefit`, `cost` or `price`.
    case kind
    /// The money per period.
    case formula
    /// How long until half of the advantage is gone, such as `3 year`.
    case halfLife = "half_life"
    /// The day by which a rival has caught up.
    case catchUp = "catch_up"
}
