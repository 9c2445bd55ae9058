extension Model {
    /// Checks a draft and makes a model of it.
    ///
    /// - Throws: everything that is wrong with the draft at once, each fault at its place. What
    ///   cannot be judged because of another fault, such as the unit of a formula that cannot be
    ///   read, is told once that fault is gone.
    public init(checking draft: ModelDraft) throws(Refusal) {
        var check = ModelCheck(draft)
        self = try check.run()
    }
}
