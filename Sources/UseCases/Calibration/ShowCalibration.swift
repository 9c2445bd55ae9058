package import CustomerValue

/// Which function knew the customer best, round by round.
package struct ShowCalibration: Question {
    package static let audience = Audience.members

    let relationship: ID<Relationship>

    package init(_ fields: inout Fields) {
        relationship = fields.path("relationship", Relationship.self)
    }

    package func answer(in work: Work) throws -> CalibrationOverview {
        CalibrationOverview(
            line: try work.records.relationshipLine(relationship).orNotFound(),
            attributes: try work.records.attributes(of: relationship),
            rounds: try work.calibratedRounds(of: relationship))
    }
}

/// Every round that has both revealed bars and a customer's, newest first.
package struct CalibrationOverview: Sendable {
    package let line: RelationshipLine
    package let attributes: [ValueAttribute]
    package let rounds: [CalibratedRound]
}

package struct CalibratedRound: Sendable, Equatable {
    package let round: Int
    package let calibration: Calibration
}

extension CalibrationOverview {
    /// Every function that answered, with its index in each round; nil where it gave no bar.
    package var series: [CalibrationSeries] {
        BusinessFunction.allCases.compactMap { function in
            let indices = rounds.map { round in
                round.calibration.guesses.first { $0.function == function }?.index
            }
            guard indices.contains(where: { $0 != nil }) else { return nil }
            return CalibrationSeries(function: function, indices: indices)
        }
    }
}

package struct CalibrationSeries: Sendable, Equatable {
    package let function: BusinessFunction
    /// In the order of the rounds.
    package let indices: [Ratio?]
}
