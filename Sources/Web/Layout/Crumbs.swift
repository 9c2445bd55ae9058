import Markup

/// The pages above this one, from the home page down.
enum Crumbs {
    static func render(_ above: [(name: String, path: String)] = []) -> Markup {
        let links = ([(LayoutWords.home, Addresses.home.path)] + above).map { name, path in
            "<a href=\"\(path)\">\(name)</a> " as Markup
        }
        return """
            <nav class="crumbs" aria-label="\(LayoutWords.crumbs)">\(links)</nav>
            """
    }
}
