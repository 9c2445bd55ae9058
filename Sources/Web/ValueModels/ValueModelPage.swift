import CustomerValue
import Markup
import UseCases
import ValueModel

/// The value model of a relationship: what it says, what is wrong with it, and every form.
enum ValueModelPage {
    static func render(_ view: ValueModelView, _ page: Page) -> PageContent {
        let id = view.line.relationship.id
        let mayChange = page.may(AddInput.audience)
        return PageContent(
            title: "\(ValueModelWords.title) · \(view.line.organizationName)",
            body: """
                \(crumbs(view.line, page))<h1>\(ValueModelWords.title)</h1>
                <p class="lede">\(ValueModelWords.lede)</p>
                \(actions(id, mayChange: mayChange))\(DiagnosticsPart.render(view))
                \(ResultPart.render(view, page))
                \(ModelDriversPart.render(view, page))
                \(InputsPart.render(view, page))
                \(ClaimedPart.render(view, page))
                \(YearsPart.render(view, page))
                \(mayChange ? TermsPart.render(view, page) : .empty)
                <section class="part noprint" id="files"><h2>\(ValueModelWords.files)</h2>
                <p class="actions"><a class="button" href="\(Addresses.valueModelFile(id))">\
                \(ValueModelWords.download)</a></p>
                \(mayChange ? ImportPage.form(id, page) : .empty)</section>
                """)
    }

    /// What else can be done with the model, on pages of its own.
    private static func actions(_ id: ID<Relationship>, mayChange: Bool) -> Markup {
        let library: Markup = """
            <a class="button plain" href="\(Addresses.valueModelLibrary(id))">\
            \(ValueModelWords.library)</a>
            """
        return """
            <p class="actions noprint">\(mayChange ? library : .empty) \
            <a class="button plain" href="\(Addresses.valueModelQuestion(id))">\
            \(ValueModelWords.whatIf)</a> \
            <a class="button plain" href="\(Addresses.valueModelVersions(id))">\
            \(ValueModelWords.compare)</a></p>
            """
    }

    /// - Parameter below: For a page of its own below the model's.
    static func crumbs(
        _ line: RelationshipLine, _ page: Page, below: Bool = false
    ) -> Markup {
        let words = RelationshipWords(page.workspaceKind)
        let id = line.relationship.id
        let above = [
            (name: words.listTitle, path: Addresses.relationships.path),
            (line.organizationName, Addresses.relationship(id)),
            (AlignmentWords.title, Addresses.alignment(id)),
        ]
        return Crumbs.render(
            above + (below ? [(ValueModelWords.title, Addresses.valueModel(id))] : []))
    }
}

/// Everything the language has to say, with a link to the place.
enum DiagnosticsPart {
    /// - Parameter address: Of the page the places are on, when it is another.
    static func render(_ view: ValueModelView, on address: String = "") -> Markup? {
        guard !view.model.livingDrivers.isEmpty else { return nil }
        let errors = view.diagnostics.filter { $0.severity == .error }
        let warnings = view.diagnostics.filter { $0.severity == .warning }
        let mended = list(errors, ValueModelWords.faults, "bad", view, address)
        return mended.map {
            $0 + (list(warnings, ValueModelWords.looks, "warn", view, address) ?? .empty)
        }
            ?? list(warnings, ValueModelWords.looks, "warn", view, address)
    }

    private static func list(
        _ diagnostics: [Diagnostic], _ title: String, _ style: String, _ view: ValueModelView,
        _ address: String
    ) -> Markup? {
        guard !diagnostics.isEmpty else { return nil }
        let items = diagnostics.map { diagnostic -> Markup in
            let located = LocatedDiagnostic(diagnostic, in: view.model)
            let name = view.name(of: located)
            let target = located.id.map { "#r-\($0)" } ?? "#terms"
            return "<li><a href=\"\(address)\(target)\">\(name)</a>: \(diagnostic.sentence)</li>"
        }
        return "<div class=\"notice \(style)\"><b>\(title)</b><ul>\(items)</ul></div>"
    }

    /// What is wrong with one record, under its fields.
    static func notes(_ diagnostics: [Diagnostic], id: String) -> Markup? {
        guard !diagnostics.isEmpty else { return nil }
        let sentences = diagnostics.map { diagnostic -> Markup in
            let style = diagnostic.severity == .error ? "bad" : "warn"
            return "<p class=\"state \(style)\">\(diagnostic.sentence)</p>"
        }
        return "<div class=\"remarks\" id=\"\(id)\">\(sentences)</div>"
    }
}

extension ValueModelView {
    fileprivate func name(of located: LocatedDiagnostic) -> String {
        switch located.part {
        case .model: located.field.isEmpty ? ValueModelWords.title : located.field
        case .input:
            model.livingInputs.first { $0.id.description == located.id }?.label ?? ""
        case .driver:
            model.livingDrivers.first { $0.id.description == located.id }?.name ?? ""
        }
    }

    func diagnostics(ofInput index: Int) -> [Diagnostic] {
        diagnostics.filter {
            if case .input(.listed(index), _) = $0.place { true } else { false }
        }
    }

    func diagnostics(ofDriver index: Int) -> [Diagnostic] {
        diagnostics.filter { if case .driver(index, _) = $0.place { true } else { false } }
    }
}
