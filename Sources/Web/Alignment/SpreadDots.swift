import CustomerValue
import Markup
import UseCases

/// Every single answer on one attribute: the mean alone would flatter.
enum SpreadDots {
    static func render(_ attribute: ID<ValueAttribute>, _ bars: [NamedBar]) -> Markup {
        let given = bars.compactMap { bar in
            bar.bar.points[attribute].map { (points: $0, function: bar.function) }
        }
        .sorted { $0.points < $1.points }
        let text = given.map { "\(PeopleWords.function($0.function)) \($0.points)" }
            .joined(separator: ", ")
        let dots = given.map { answer -> Markup in
            """
            <circle cx="\(2 * answer.points + 5)" cy="8" r="4.5" fill="currentColor" \
            fill-opacity="0.45"/>
            """
        }
        return """
            <svg class="dots" width="210" height="16" viewBox="0 0 210 16" aria-hidden="true">\
            <line x1="5" x2="205" y1="8" y2="8" stroke="currentColor" stroke-opacity="0.3"/>\
            \(dots)</svg><br><small>\(text)</small>
            """
    }
}
