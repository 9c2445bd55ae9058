import CustomerValue
import HTTPTypes
import UseCases

extension Site {
    /// The route table for programs: the rights matrix and the documentation check are made of it.
    package var routesJSON: [UInt8] {
        var writer = JSONWriter()
        writer.list(endpoints) { endpoint, writer in
            writer.object { endpoint.writeRoute(&$0) }
        }
        return writer.bytes
    }

    package var openAPIJSON: [UInt8] {
        var writer = JSONWriter()
        OpenAPIDocument(endpoints).write(&writer)
        return writer.bytes
    }
}

extension Endpoint {
    /// `audience` is null for everybody, else role names, and `guest`; `side` names the side whose
    /// word it is, where it is only one's.
    fileprivate func writeRoute(_ writer: inout JSONWriter) {
        writer.key("method")
        writer.text(method.rawValue)
        writer.key("path")
        writer.text(pattern.template)
        writer.key("summary")
        writer.text(summary)
        writer.key("audience")
        if let audience {
            let roles = Role.allCases.filter(audience.roles.contains).map(\.rawValue)
            writer.list(roles + (audience.guests ? ["guest"] : [])) { $1.text($0) }
        } else {
            writer.null()
        }
        writer.key("side")
        if let side = audience?.side { writer.text(side.rawValue) } else { writer.null() }
        writer.key("page")
        writer.boolean(page != nil)
        writer.key("api")
        writer.boolean(api != nil)
    }
}
