import CustomerValue
import Markup
import UseCases

/// What is not to be shared further: a guest says it of their own words, a note taker for others.
enum SharingPart {
    /// For those who were heard.
    static func render(_ notes: PublishedNotes, _ page: Page) -> Markup? {
        guard let own = notes.own else { return nil }
        let form = page.form(Addresses.portalSharing(notes.session))
        let all = row(
            VoicesWords.everything, isWithheld: own.isWithheld, form, fields: .empty)
        let items = own.items.map { item in
            row(
                "“\(item.text)”", isWithheld: item.isWithheld, form,
                fields: form.hidden("item", item.id.description))
        }
        return """
            <section class="part noprint"><h2>\(VoicesWords.sharingTitle)</h2>\
            <p>\(VoicesWords.sharingLede)</p>\
            <ul class="marks">\(all)\(own.isWithheld ? [] : items)</ul></section>
            """
    }

    /// For those who take notes, on behalf of whoever spoke.
    static func render(_ notes: SessionNotes, _ page: Page) -> Markup? {
        guard page.may(WithholdVoice.audience), notes.newest != nil, !notes.readers.isEmpty else {
            return nil
        }
        let form = page.form(Addresses.sessionSharing(notes.session.id))
        let people = notes.readers.map { reader in
            row(
                "\(reader.name): \(VoicesWords.everythingOf)",
                isWithheld: notes.sharing.withholds(reader.person), form,
                fields: form.hidden("person", reader.person.description))
        }
        let items = notes.items.map { line in
            let item = line.item
            let text = [item.quote, item.what, item.how].first { !$0.isEmpty } ?? item.action
            return row(
                "\(line.personName.map { "\($0): " } ?? "")“\(text)”",
                isWithheld: notes.sharing.contains(where: line.isSubject), form,
                fields: form.hidden("item", item.id.description))
        }
        return """
            <section class="part noprint"><h2>\(VoicesWords.sharingOfOthers)</h2>\
            <p>\(VoicesWords.sharingOfOthersWhy)</p><details class="disclose">\
            <summary>\(VoicesWords.marked(notes.sharing.count))</summary>\
            <ul class="marks">\(people)\(items)</ul></details></section>
            """
    }

    private static func row(
        _ what: String, isWithheld: Bool, _ form: FormView, fields: Markup
    ) -> Markup {
        let flag = isWithheld ? .empty : form.hidden("withheld", "on")
        let state: Markup? =
            isWithheld ? " <span class=\"state warn\">\(VoicesWords.isWithheld)</span>" : nil
        let label = isWithheld ? VoicesWords.share : VoicesWords.withhold
        let button = form.button(
            label, style: .plain, fields: fields + flag,
            attributes: " aria-label=\"\(label): \(what)\"")
        return """
            <li class="row ends"><span>\(what)\(state)</span>\
            <span class="row">\(button)</span></li>
            """
    }
}
