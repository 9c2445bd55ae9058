/// How much of anything one request or one client may use.
package enum Limits {
    package static let bodyBytesMaximum = 1_048_576
    package static let headerBytesMaximum = 16_384
    package static let headerCountMaximum = 100
    package static let connectionsMaximum = 1_024
    package static let idleTimeoutSeconds = 30
    package static let formFieldsMaximum = 1_000
    package static let jsonDepthMaximum = 16
}
