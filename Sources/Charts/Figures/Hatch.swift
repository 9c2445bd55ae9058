import Markup

/// Stripes over a surface, so that it differs from its neighbours without colour too.
struct Hatch {
    let prefix: String

    var definition: Markup {
        """
        <defs><pattern id="\(prefix)-h" width="8" height="8" patternUnits="userSpaceOnUse">\
        <path class="grain" d="M-2 2L2-2M0 8L8 0M6 10L10 6"/></pattern></defs>
        """
    }

    /// `shape` is the geometry of a `<rect>`, as attributes.
    func over(_ shape: Markup) -> Markup {
        "<rect \(shape) fill=\"url(#\(prefix)-h)\"/>"
    }
}
