import Markup
import UseCases

/// An error, for people: what happened, what to do next, and an id to quote.
enum FailurePage {
    static func render(_ failure: Failure, requestID: String, _ page: Page) -> PageContent {
        let title = FailureWords.title(failure)
        let problems = failure.fieldErrors.map { error -> Markup in
            "<li><b>\(error.field)</b> \(FailureWords.sentence(error.problem))</li>"
        }
        return PageContent(
            title: title,
            body: """
                <h1>\(title)</h1>
                <p class="lede">\(FailureWords.nextStep(failure))</p>
                <ul>\(problems)</ul>
                <p class="actions"><a class="button" href="\(Addresses.home.path)">\
                \(LayoutWords.goHome)</a></p>
                <p class="hint">\(LayoutWords.requestID) <code>\(requestID)</code></p>
                """)
    }
}
