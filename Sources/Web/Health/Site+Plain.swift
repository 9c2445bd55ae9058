import HTTPTypes
import Hummingbird
import NIOCore
import UseCases

extension Addresses {
    static let asset = Pattern("/assets/{digest}/{name}")
}

extension Site {
    /// Routes without an actor: health, files and the API document.
    var plainEndpoints: [Endpoint] {
        [
            Endpoint(
                .get, Addresses.live, "The process runs", audience: nil,
                page: { _, _ in plainText("live") }),
            Endpoint(
                .get, Addresses.ready, "The store answers", audience: nil,
                page: { _, _ in
                    try await gate.store.readEntrance { _ in }
                    return plainText("ready")
                }),
            Endpoint(
                .get, Addresses.asset, "Style sheet, scripts and icon", audience: nil,
                page: { _, context in try asset(context) }),
            Endpoint(
                .get, Addresses.openAPI, "The API, described as OpenAPI 3.1", audience: nil,
                page: { _, _ in json { OpenAPIDocument(endpoints).write(&$0) } }),
        ]
    }

    private func asset(_ context: ParleyContext) throws -> Response {
        let values = context.pathValues
        guard let file = assets.file(values["name"] ?? "", digest: values["digest"] ?? "") else {
            throw Refusal.notFound
        }
        return Response(
            status: .ok,
            headers: [
                .contentType: file.contentType,
                .cacheControl: "public, max-age=31536000, immutable",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }

    private func plainText(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
