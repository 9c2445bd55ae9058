import ValueModel

/// The library of templates on a terminal.
package enum TemplateList {
    /// All in short, or one with its questions and its part of a model file.
    ///
    /// Throws `CommandFailure` for an id that is not there.
    package static func text(_ id: String?) throws -> String {
        guard let id else { return all.joined(separator: "\n") }
        guard let template = Template.named(id) else {
            throw CommandFailure.input(CalcWords.noTemplate(id), CalcWords.listTemplates)
        }
        return one(template).joined(separator: "\n")
    }

    private static var all: [String] {
        Template.library.map {
            TextColumns.left($0.id, 18) + TextColumns.left($0.title, 26) + $0.question
        }
    }

    private static func one(_ template: Template) -> [String] {
        var draft = ModelDraft()
        draft[.currency] = "USD"
        draft[.period] = "year"
        template.instantiate(into: &draft)
        let comments = [
            template.title, template.whatItIs, template.howItHelps, template.question,
        ]
        let asked = template.inputs.map {
            "\($0.name): \($0.title); \(CalcWords.atBest) \(CalcWords.evidence($0.evidence))"
        }
        return (comments + asked).map { "# " + $0 } + [ModelFile.write(draft)]
    }
}
