/// The text form of a draft, as contracts fix it: YAML that starts with `parley: value-model/1`.
public enum ModelFile {
    /// Reads a file.
    ///
    /// - Throws: everything that is wrong with the file's form at once, with line and column. What
    ///   its texts mean is looked at by `Model(checking:)`.
    public static func read(_ text: String) throws(Refusal) -> ModelDraft {
        try read(bytes: Array(text.utf8))
    }

    /// Reads the bytes of a file: UTF-8, at most 1 MB.
    public static func read(bytes: [UInt8]) throws(Refusal) -> ModelDraft {
        let reader = try FileReader(try FileText(bytes))
        guard reader.diagnostics.isEmpty else { throw Refusal(reader.diagnostics) }
        return reader.draft
    }

    /// Reads and checks a file.
    ///
    /// - Throws: everything that is wrong at once, with the file's form and with its meaning.
    public static func model(bytes: [UInt8]) throws(Refusal) -> Model {
        let reader = try FileReader(try FileText(bytes))
        var check = ModelCheck(reader.draft, after: reader.diagnostics)
        return try check.run()
    }

    /// Writes a draft: keys in a fixed order, texts as they were typed. Reading it gives the same
    /// texts; comments are not kept.
    public static func write(_ draft: ModelDraft) -> String {
        FileWriter(draft).text
    }
}
