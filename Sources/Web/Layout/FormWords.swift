/// Words shared by forms.
enum FormWords {
    static let currency = "Currency"
    static let storedNow = "Stored now:"
    static let save = "Save"
    static let none = "None"
}
