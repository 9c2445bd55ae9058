/// Every address of Parley. Links and route registration both read this table; each concept adds
/// its own in an extension beside its pages.
enum Addresses {
    static let home = Pattern("/")
    static let apiPrefix = "/api/v1"
    static let openAPI = Pattern("/api/v1/openapi.json")
    static let live = Pattern("/health/live")
    static let ready = Pattern("/health/ready")
}
