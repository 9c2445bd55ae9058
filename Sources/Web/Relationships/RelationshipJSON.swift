import CustomerValue
import UseCases

extension Shape<RelationshipLine> {
    static let relationshipLine = Shape(
        "RelationshipLine",
        [
            .id("id") { $0.relationship.id },
            .text("organizationName") { $0.organizationName },
            .text("segment") { $0.relationship.segment },
            .id("accountManager") { $0.relationship.accountManager },
            .text("accountManagerName") { $0.accountManagerName },
            .integer("version") { $0.relationship.version },
        ])
}
