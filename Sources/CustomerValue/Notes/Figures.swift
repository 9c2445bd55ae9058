/// The figures of a line: amounts of money, and every other number, written out or not.
struct Figures {
    private(set) var amounts: [String] = []
    private(set) var numbers: [String] = []

    init(in line: String) {
        let words = line.split(whereSeparator: \.isWhitespace).map(Self.bare)
        // The place of a currency that belongs to the figure before it.
        var taken = -1
        for (index, word) in words.enumerated() {
            guard Self.isFigure(word) else { continue }
            let before = index > 0 && taken != index - 1 ? words[index - 1] : ""
            let after = index + 1 < words.count ? words[index + 1] : ""
            if Self.namesMoney(word) {
                amounts.append(String(word))
            } else if Self.namesMoney(before) {
                amounts.append("\(before) \(word)")
            } else if Self.namesMoney(after) {
                amounts.append("\(word) \(after)")
                taken = index + 1
            } else {
                numbers.append(String(word))
            }
        }
    }

    /// Without what stands around it in a sentence or a table.
    private static func bare(_ word: Substring) -> Substring {
        let isAround = { (character: Character) in "()[]{}“”\"'’.,;:!?|—–".contains(character) }
        var rest = word.drop(while: isAround)
        while rest.last.map(isAround) == true { rest.removeLast() }
        return rest
    }

    private static func isFigure(_ word: Substring) -> Bool {
        word.contains(where: \.isNumber)
            || word.lowercased().split(separator: "-").contains { spelled.contains(String($0)) }
    }

    private static func namesMoney(_ word: Substring) -> Bool {
        let letters = word.filter(\.isLetter)
        return word.contains(where: \.isCurrencySymbol)
            || letters.count == 3 && Currency(String(letters)) != nil
            || ["dollar", "dollars", "euro", "euros", "pound", "pounds", "francs"].contains(
                word.lowercased())
    }

    /// “One” is left out: it hardly ever counts.
    private static let spelled: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds",
        "thousand", "thousands", "million", "millions", "billion", "billions", "dozen", "dozens",
        "half", "twice", "double", "quarter",
    ]
}
