import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A figure read back by an XML parser: whatever is not balanced or not escaped fails there.
struct Drawn {
    struct Element: Equatable {
        let name: String
        let attributes: [String: String]
        var text = ""

        func number(_ attribute: String) -> Double {
            attributes[attribute].flatMap(Double.init) ?? -1
        }

        /// The numbers of a path, in their order.
        var numbers: [Double] {
            (attributes["d"] ?? "").split { !"-.0123456789".contains($0) }
                .compactMap { Double($0) }
        }

        func has(_ className: String) -> Bool {
            (attributes["class"] ?? "").split(separator: " ").contains(className[...])
        }
    }

    let elements: [Element]

    init(_ html: String) throws {
        let reader = Reader()
        let parser = XMLParser(data: Data(html.utf8))
        parser.delegate = reader
        try #require(parser.parse(), "\(String(describing: parser.parserError)) in \(html)")
        elements = reader.elements
    }

    func all(_ name: String, _ className: String? = nil) -> [Element] {
        elements.filter { element in
            element.name == name && className.map { element.has($0) } ?? true
        }
    }

    /// The bars of a class without the symbols of the legend.
    func bars(_ className: String) -> [Element] {
        all("rect", className).filter { $0.attributes["x"] != nil }
    }

    /// The texts that stand outside the drawing, or are too long to have been fitted.
    var misplaced: [String] {
        let frame = elements[0]
        return all("text").filter { text in
            text.text.count > 70 || text.number("x") < 0 || text.number("y") < 0
                || text.number("x") > frame.number("width")
                || text.number("y") > frame.number("height")
        }.map(\.text)
    }

    /// The table as texts, row by row, heads first.
    var cells: [[String]] {
        var rows: [[String]] = []
        for element in elements {
            if element.name == "tr" { rows.append([]) }
            if element.name == "td" || element.name == "th" {
                rows[rows.count - 1].append(element.text)
            }
        }
        return rows
    }
}

private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Drawn.Element] = []
    private var open: [Int] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Drawn.Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard let current = open.last else { return }
        elements[current].text += text
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
    }
}
