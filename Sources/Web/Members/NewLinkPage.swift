import Markup

/// A link just made, to copy: it is not stored and cannot be shown again.
enum NewLinkPage {
    static func render(_ link: String, back: String) -> PageContent {
        PageContent(
            title: MemberWords.linkTitle,
            body: """
                \(Crumbs.render([(MemberWords.title, Addresses.members.path)]))
                <h1>\(MemberWords.linkTitle)</h1>
                <p class="lede">\(MemberWords.linkLede)</p>
                <div class="card field"><label for="new-link">\(MemberWords.link)</label>
                <input id="new-link" type="text" readonly value="\(link)"></div>
                <p class="actions"><a class="button" href="\(back)">\(MemberWords.back)</a></p>
                """, hasTwin: false)
    }
}
