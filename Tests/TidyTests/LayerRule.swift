/// Which modules each layer may import: what stands below it, and named libraries.
enum LayerRule {
    /// Nil: anything.
    static let allowed: [String: Set<String>?] = [
        "Simulation": ["Glibc", "Synchronization", "Dispatch"],
        "ValueModel": ["Simulation", "Yams", "Foundation"],
        "CustomerValue": ["ValueModel"],
        "Markup": [],
        "Charts": ["Markup", "Foundation"],
        "UseCases": ["CustomerValue", "ValueModel", "Foundation", "Synchronization"],
        "Secrets": ["CSodium", "Glibc", "Foundation", "Dispatch"],
        "Delivery": [
            "UseCases", "CustomerValue", "CCurl", "Foundation", "Dispatch", "Glibc",
        ],
        "Store": [
            "UseCases", "CustomerValue", "ValueModel", "GRDB", "GRDBSQLite", "CPostgres", "CSQLite",
            "Foundation", "Glibc", "Dispatch", "Synchronization",
        ],
        "Web": [
            "UseCases", "CustomerValue", "ValueModel", "Simulation", "Charts", "Markup",
            "Hummingbird",
            "HTTPTypes", "NIOCore", "Logging", "Foundation", "Synchronization",
        ],
        "Demonstration": ["UseCases", "CustomerValue", "Synchronization"],
        "Bootstrap": nil,
        "parley": ["Bootstrap", "ArgumentParser", "Foundation"],
    ]

    static func findings(in file: SourceFile) -> [Finding] {
        guard let modules = allowed[file.target] else {
            return [
                Finding(
                    path: file.path, line: 1,
                    message: "\(file.target) is no layer: add it to LayerRule and ARCHITECTURE.md")
            ]
        }
        guard let modules else { return [] }
        return imports(in: file).filter { !modules.contains($0.module) }.map {
            Finding(
                path: file.path, line: $0.line,
                message: "\(file.target) must not import \($0.module); it may import "
                    + (modules.isEmpty ? "nothing" : modules.sorted().joined(separator: ", ")))
        }
    }

    private static func imports(in file: SourceFile) -> [(line: Int, module: String)] {
        let expression =
            #/
            ^\s* (?: @\w+ (?: \([^)]*\) )? \s+ )*
            (?: (?: package | public | internal | private | fileprivate ) \s+ )?
            import \s+
            (?: (?: struct | class | enum | protocol | func | var | let | typealias ) \s+ )?
            (\w+)
            /#
        return file.swift.codeLines.enumerated().compactMap { index, line in
            line.prefixMatch(of: expression).map { (index + 1, String($0.1)) }
        }
    }
}
