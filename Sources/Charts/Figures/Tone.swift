/// The colours of one theme, as `parley.css` names them.
struct Tone {
    let card: String
    let ink: String
    let quiet: String
    let rule: String
    let edge: String
    let accent: String
    let good: String
    let warn: String
    let bad: String
    /// The surfaces of the attributes and the text on them.
    let attributes: [(fill: String, on: String)]

    static let light = Tone(
        card: "#ffffff", ink: "#1b1e23", quiet: "#565c67", rule: "#e4e0d7", edge: "#83878f",
        accent: "#0e5a60", good: "#1f6b4a", warn: "#8a4a00", bad: "#a12a26",
        attributes: [
            ("#1d4f91", "#ffffff"), ("#c58614", "#12151a"), ("#2fa27c", "#12151a"),
            ("#b5452f", "#ffffff"), ("#7d5bd0", "#ffffff"), ("#4596bd", "#12151a"),
            ("#5a3a24", "#ffffff"), ("#d065a6", "#12151a"),
        ])

    static let dark = Tone(
        card: "#1b1f25", ink: "#eceae5", quiet: "#a6acb7", rule: "#2f3640", edge: "#727a87",
        accent: "#6cc9c3", good: "#7fcaa5", warn: "#e6b36b", bad: "#f0958c",
        attributes: [
            ("#5b9be0", "#12151a"), ("#f0bb4e", "#12151a"), ("#7fdcb8", "#12151a"),
            ("#e27558", "#12151a"), ("#9474ea", "#12151a"), ("#a5dcf2", "#12151a"),
            ("#8a6544", "#ffffff"), ("#ef9fcb", "#12151a"),
        ])
}
