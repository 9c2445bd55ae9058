/// Why a command did not do what it was asked: one sentence, the next step, and the exit code.
package struct CommandFailure: Error, Sendable, Equatable {
    package let sentence: String
    package let nextStep: String
    /// 1 when it failed, 2 when it was asked wrongly.
    package let exitCode: Int32

    package static func failed(_ sentence: String, _ nextStep: String) -> CommandFailure {
        CommandFailure(sentence: sentence, nextStep: nextStep, exitCode: 1)
    }

    package static func input(_ sentence: String, _ nextStep: String) -> CommandFailure {
        CommandFailure(sentence: sentence, nextStep: nextStep, exitCode: 2)
    }

    package var text: String { nextStep.isEmpty ? sentence : "\(sentence) \(nextStep)" }
}
