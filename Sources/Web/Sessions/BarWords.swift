/// Words of a bar that is being filled: what is kept, what waits, and how its borders move.
enum BarWords {
    static let kept = "Kept {time}"
    static let keeping = "Being kept"
    static let offline =
        "Not kept yet: the server cannot be reached. {count} waiting here; leave this page open."
    static let signedOut =
        "Not kept yet: you are signed out. Sign in in another tab; {count} waiting here."
    static let refused = "Not taken: see the red line beside the field."
    static let cancel = "Leave as it is"
    static let border = "Border after {name}"
    static let borderValue = "{left} {points}, {right} {rest}"
    static let rest = "not given out"
    static let keysHint =
        "Drag a border, or move it with the arrow keys: left and right by 1, with Shift by 5; up "
        + "and down go to the next border. Or type the numbers."
    /// Opens the line for a new attribute.
    static let addKey = "a"
}
