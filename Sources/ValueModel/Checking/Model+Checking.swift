extension Model {
    /// Checks a draft and makes a model of it.
    ///
    /// - Throws: everything that is wrong with the draft at once, each fault at its place.
    public init(checking draft: ModelDraft) throws(Refusal) {
        throw Refusal(diagnostics: [Diagnostic("models are not checked yet", place: .file)])
    }
}
