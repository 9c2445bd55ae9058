import CustomerValue
import Markup
import UseCases

/// The side of every page: where one can go, who one is, and the way out.
enum Navigation {
    static func render(_ page: Page) -> Markup {
        let links = destinations(page).map { name, path -> Markup in
            let isHere = path == "/" ? page.path == "/" : page.path.hasPrefix(path)
            let current = isHere ? Markup.trusted(" aria-current=\"page\"") : .empty
            return "<a href=\"\(path)\"\(current)>\(name)</a>"
        }
        return """
            <nav class="side" aria-label="\(LayoutWords.navigation)">
            <b class="brand">\(LayoutWords.product)</b>
            <details class="menu"><summary>\(LayoutWords.menu)</summary>\(links)\(identity(page))\
            </details></nav>
            """
    }

    private static func destinations(_ page: Page) -> [(String, String)] {
        guard page.actor?.role != nil else { return LayoutWords.guestDestinations }
        return LayoutWords.memberDestinations(page.workspaceKind)
    }

    /// Shown by the script that acts on it; without scripts the system's theme holds.
    private static var themeChoice: Markup {
        let options = LayoutWords.themes.map { value, label -> Markup in
            "<option value=\"\(value)\">\(label)</option>"
        }
        return """
            <label class="theme" hidden>\(LayoutWords.theme) \
            <select data-theme-choice>\(options)</select></label>
            """
    }

    private static func identity(_ page: Page) -> Markup? {
        guard let actor = page.actor else { return nil }
        let signOut = page.form(Addresses.signOut.path).button(LayoutWords.signOut, style: .plain)
        return """
            <div class="identity"><b><a href="\(Addresses.account.path)">\(actor.name)</a></b>\
            <span>\(actor.workspace.name)</span>\
            \(signOut)\(themeChoice)</div>
            """
    }
}

extension Page {
    /// The address without its query.
    var path: String {
        let end = address.utf8.firstIndex(of: UInt8(ascii: "?")) ?? address.endIndex
        return String(address[..<end])
    }
}
