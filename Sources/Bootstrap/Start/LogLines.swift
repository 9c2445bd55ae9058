package import Logging

/// Log lines on stderr. Addresses of requests are never logged: a link's token is a secret.
package enum LogLines {
    package static func logger(level: Logger.Level) -> Logger {
        var logger = Logger(label: "parley") { label in
            QuietLifecycle(inner: StreamLogHandler.standardError(label: label))
        }
        logger.logLevel = level
        return logger
    }
}

/// Leaves out what the service group says about a failed start: the command says it itself, in
/// one sentence with the next step.
private struct QuietLifecycle: LogHandler {
    var inner: StreamLogHandler

    var logLevel: Logger.Level {
        get { inner.logLevel }
        set { inner.logLevel = newValue }
    }

    var metadata: Logger.Metadata {
        get { inner.metadata }
        set { inner.metadata = newValue }
    }

    var metadataProvider: Logger.MetadataProvider? {
        get { inner.metadataProvider }
        set { inner.metadataProvider = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { inner[metadataKey: key] }
        set { inner[metadataKey: key] = newValue }
    }

    func log(event: LogEvent) {
        guard event.source != "ServiceLifecycle" else { return }
        inner.log(event: event)
    }
}
