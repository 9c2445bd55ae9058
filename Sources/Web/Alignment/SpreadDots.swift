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
            <circle cx="\(answer.points + 4)" cy="6" r="3.5" fill="currentColor" \
            fill-opacity="0.45"/>
            """
        }
        return """
            <svg width="108" height="12" viewBox="0 0 108 12" aria-hidden="true">\
            <line x1="4" x2="104" y1="6" y2="6" stroke="currentColor" stroke-opacity="0.3"/>\
            \(dots)</svg><br><small>\(text)</small>
            """
    }
}
