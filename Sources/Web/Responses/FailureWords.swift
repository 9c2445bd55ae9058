import UseCases

/// What people read when something was refused: what happened, and what to do next.
enum FailureWords {
    static func title(_ failure: Failure) -> String {
        switch failure.code {
        case "not-found": "There is nothing here"
        case "forbidden": "This is not yours to do"
        case "invalid": "Some entries do not fit"
        case "stale": "Somebody changed this meanwhile"
        case "rule": "This cannot be done now"
        case "change-reused": "This change was sent before with other content"
        case "link-expired": "This link was used or ran out"
        case "wrong-credentials": "Address and password do not go together"
        case "too-many": "Too many tries"
        case "sign-in-needed": "Please sign in"
        case "foreign-form": "This form is no longer valid"
        case "body-too-large": "That is too much at once"
        case "body-too-slow": "The request took too long to arrive"
        case "malformed": "The request could not be read"
        case "unsupported-type": "The content type is not accepted"
        case "version-required": "The version is missing"
        case "method-not-allowed": "This address does not take that method"
        default: "Something went wrong on our side"
        }
    }

    static func nextStep(_ failure: Failure) -> String {
        if case .rule(let rule)? = failure.refusal { return RuleWords.sentence(rule) }
        return switch failure.code {
        case "not-found": "The address may be mistyped, or the record is not visible to you."
        case "forbidden": "Ask an owner of the workspace for the role that may do it."
        case "invalid": "Correct the entries named below and send again. Nothing was lost."
        case "stale": "Read what is stored now, then send again with its version."
        case "change-reused": "Use a new change id for another change."
        case "link-expired": "Ask for a new one below, or ask the person who sent it."
        case "wrong-credentials": "Try again, or ask an owner of the workspace for a new link."
        case "too-many": "Wait a little, then try again."
        case "sign-in-needed": "Sign in, or send a bearer token made with parley token create."
        case "foreign-form": "Go back, reload the page and send the form again."
        case "body-too-large": "Send less than one mebibyte."
        case "body-too-slow": "Check the connection and send again."
        case "malformed": "Send a form as the page makes it, or one JSON object."
        case "unsupported-type": "Send application/json to the API."
        case "version-required": "Send If-Match with the version you read, in quotes."
        case "method-not-allowed": "The Allow header names the methods this address takes."
        default: "It was logged. Try again; if it stays, tell the administrator the request id."
        }
    }

    static func sentence(_ problem: FieldProblem) -> String {
        switch problem {
        case .missing: "Please fill this in."
        case .wrongKind(let expected): "This must be \(expected)."
        case .tooLong(let maximum): "Please use at most \(maximum) characters."
        case .tooShort(let minimum): "Please use at least \(minimum) characters."
        case .outOfRange(let lowest, let highest):
            "Please use a whole number from \(lowest) to \(highest)."
        case .unknownChoice(let choices): "Please choose one of \(choices.joined(separator: ", "))."
        case .notADay: "Please write a date as 2026-11-24."
        case .notAnInstant: "Please write date and time as 2026-11-24T09:00, with a zone in JSON."
        case .notANumber: "Please write a number, such as 1250 or 0.5."
        case .notAnIdentifier: "This is not the id of a record."
        case .notACurrency: "Please use a three-letter currency code, such as USD."
        case .tooManyDecimals(let maximum): "This currency has \(maximum) decimal places."
        case .negative: "This cannot be negative."
        case .unknown: "No such record is known here."
        case .order(let field): "This must come after \(field)."
        case .weakPassword: "This password is easy to guess. Take several unrelated words."
        case .wrongCode(let left) where left > 0:
            "This is not the code in the newest mail; \(left) of 5 tries are left."
        case .wrongCode: "This code no longer counts. Have a new one sent."
        case .notAnAddress: "Please write a mail address, such as ana@example.com."
        case .tooMany(let maximum): "Please give at most \(maximum)."
        case .language(let sentence): sentence
        case .unknownTimeZone: "Please use a zone name such as Europe/Zurich."
        }
    }
}
