package import CustomerValue
import ValueModel

/// What everybody in the room may see: on the projector and on guests' phones. What is internal
/// has no place in this type: no notes taken, no evidence or source of a figure, no single person's
/// draft, no other customer, no purpose of ours.
package struct SharedScreen: Sendable, Equatable {
    package enum Part: Sendable, Equatable {
        /// Nothing was shown yet.
        case waiting
        case today(Bars)
        case future(Division)
        case measure(Figures)
        /// The session was closed or called off.
        case over
    }

    package let session: ID<Session>
    /// Where live events go on from what is shown.
    package let place: Int64
    package let now: Instant
    package let homeName: String
    package let otherName: String
    package let part: Part
    /// Nil while nothing is shown.
    package let timer: Timer?
    package let parked: [Topic]
    package let agenda: SessionAgenda
    /// Who sits there, for what was shown together.
    package let names: [ID<Person>: String]
}

extension SharedScreen {
    /// Both bars by attribute, with only those attributes that stand in one of them.
    package struct Bars: Sendable, Equatable {
        package let attributes: [Attribute]
        package let ours: Bar?
        package let theirs: Bar?
        package let isAgreed: Bool
        /// The newest vote that was shown together, with every single answer.
        package let opened: BallotBox<CustomerBar>.Opened?

        package var agreement: Agreement? {
            guard let ours, let theirs else { return nil }
            return Agreement(ours: ours, theirs: theirs)
        }
    }

    package struct Attribute: Sendable, Equatable {
        package let id: ID<ValueAttribute>
        package let name: String
        package let position: Int
    }

    /// What the room divides the pot over, and how.
    package struct Division: Sendable, Equatable {
        package let pot: Money
        /// The most first, then those without money in the order they were raised.
        package let shares: [Share]
        /// Nil before the first amount.
        package let remainder: Money?
        package let isAgreed: Bool
        /// The newest vote that was shown together, with every single answer.
        package let opened: BallotBox<BudgetBallot>.Opened?
    }

    package struct Share: Sendable, Equatable {
        package let id: ID<Opportunity>
        package let title: String
        package let money: Money?
    }

    package struct Figures: Sendable, Equatable {
        package let calculations: [Calculation]
        package let stated: [Stated]
    }

    /// A calculation prepared for these eyes: its formula, its figures, what comes out.
    package struct Calculation: Sendable, Equatable {
        package let name: String
        package let formula: String
        package let inputs: [Figure]
        package let annual: Money?
    }

    package struct Figure: Sendable, Equatable {
        package let name: String
        package let label: String
        package let written: WrittenFigure
        package let unit: String
    }

    /// A number as the customer gave it.
    package struct Stated: Sendable, Equatable {
        package let about: String
        package let value: EconomicValue
        package let personName: String?
    }

    package struct Topic: Sendable, Equatable {
        package let text: String
        package let personName: String?
    }

    /// Planned minutes of the part, and since when they are used.
    package struct Timer: Sendable, Equatable {
        package let page: SessionPage
        package let minutes: Int
        package let countsFrom: Instant
        package let left: Int
    }
}
