/// A drawing as a file of its own. No page includes it, so that it may carry its style inside,
/// which the content security policy forbids to pages.
struct DrawingFile {
    /// The attributes that give the outer `<svg>` its size.
    let size: String
    let content: String

    var text: String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" \(size)><style>\(DrawingStyle.text)</style>\
        \(Self.allowed(content))</svg>

        """
    }

    /// Without the control characters that HTML bears and XML refuses.
    private static func allowed(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.filter(isAllowed))
        return String(scalars)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
