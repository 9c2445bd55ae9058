import CustomerValue
import Foundation
import Markup
package import UseCases

/// The notes on A4: a page that holds all it shows, its style included, for the printer that
/// fetches nothing.
enum NotesSheet {
    static func render(_ paper: NotesPaper, style: String) -> String {
        let format = Formatter(timeZoneName: paper.timeZoneName, homeCurrency: nil)
        let document = paper.document
        let title = NotesPageWords.homeTitle(paper.homeName)
        let state = NotesPageWords.sheetState(document, format)
        let page: Markup = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title>\
            <meta name="author" content="\(paper.homeName)">\
            <link rel="stylesheet" href="data:text/css;base64,\(style)"></head><body>\
            <p class="running">\(NotesPageWords.running(paper, format))</p>\
            <header><p class="over">\(paper.homeName)</p><h1>\(title)</h1>\
            <p class="with">\(paper.organizationName)</p>\
            <p class="quiet">\(format.day(paper.heldOn)). \(state)</p></header>\
            \(NotesArticle.body(document.text))\
            <p class="closing">\(NotesPageWords.closing)</p></body></html>
            """
        return page.html
    }
}

extension Site {
    /// The sheet that travels with a mail, as it is printed from the pages too.
    package func notesSheet(_ paper: NotesPaper) -> String {
        NotesSheet.render(paper, style: assets.sheetStyle)
    }
}
