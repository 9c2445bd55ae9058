/// The text form of a draft, as contracts fix it: YAML that starts with `parley: value-model/1`.
public enum ModelFile {
    /// Reads a file.
    ///
    /// - Throws: everything that is wrong with the file's form at once, with line and column. What
    ///   its texts mean is looked at by `Model(checking:)`.
    public static func read(_ text: String) throws(Refusal) -> ModelDraft {
        throw Refusal(diagnostics: [Diagnostic("files are not read yet", place: .file)])
    }

    /// Writes a draft: keys in a fixed order, texts as they were typed. Reading it gives the same
    /// texts; comments are not kept.
    public static func write(_ draft: ModelDraft) -> String {
        "parley: value-model/1\n"
    }
}
