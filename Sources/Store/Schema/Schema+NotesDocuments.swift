extension Schema {
    static let notesDocumentTables: [StaticString] = []
}
