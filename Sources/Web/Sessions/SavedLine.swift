import Markup

/// Whether what was typed is with the server: the line in the header of a session. Its words for
/// each state stand in it, for the script that knows which of them is true.
enum SavedLine {
    static var markup: Markup {
        let unsaved = NoteTakingWords.unsaved.map { state, words -> Markup in
            " data-\(state)=\"\(words)\""
        }
        return """
            <span class="saved" role="status" data-saved data-ok="\(NoteTakingWords.saved)" \
            data-typing="\(NoteTakingWords.typing)" data-kept="\(NoteTakingWords.kept)" \
            data-unkept="\(NoteTakingWords.unkept)" data-items="\(NoteTakingWords.items)" \
            data-items-one="\(NoteTakingWords.itemsOne)"\(unsaved)></span>
            """
    }

    /// What can be done where the line alone is not enough; shown by the script in that state.
    static func help(signInAddress: String) -> Markup {
        """
        <p class="notice warn" data-unkept hidden>\(NoteTakingWords.notKept)</p>\
        <p class="notice bad" data-help="signedOut" hidden>\(NoteTakingWords.signedOut) \
        <a href="\(signInAddress)" target="_blank" rel="noopener">\(NoteTakingWords.signIn)</a></p>
        """
    }

    /// Stands outside the form, which is closed to whoever else is signed in.
    static func other(pageAddress: String) -> Markup {
        """
        <p class="notice bad" data-help="other" hidden>\(NoteTakingWords.other) \
        <a href="\(pageAddress)">\(NoteTakingWords.openAgain)</a></p>
        """
    }
}
