import HTTPTypes
import Hummingbird
import Markup
import NIOCore

extension Site {
    func html(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: markup.bytes)))
    }

    func json(
        status: HTTPResponse.Status = .ok, type: String = "application/json",
        _ write: (inout JSONWriter) -> Void
    ) -> Response {
        var writer = JSONWriter()
        write(&writer)
        return Response(
            status: status, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes)))
    }

    /// After a change: the browser loads the page anew, so that a reload sends nothing twice.
    func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }
}
