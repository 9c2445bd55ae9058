import CCurl

/// One message on its way out, and the server's lines on their way in. Lives on one thread.
final class MailExchange {
    /// A server that talks without end is not remembered without end.
    static let answerBytesMaximum = 2_000

    private let message: [UInt8]
    private var sentCount = 0
    private var lastLine: [UInt8] = []

    init(_ message: [UInt8]) {
        self.message = message
    }

    /// The last thing the server said, such as `250 OK`; it says nothing secret.
    var answer: String {
        String(decoding: lastLine, as: UTF8.self).split { $0.isNewline }.joined(separator: " ")
    }

    func attach(to curl: UnsafeMutableRawPointer) {
        let state = Unmanaged.passUnretained(self).toOpaque()
        parley_curl_set_transfer(curl, CURLOPT_READFUNCTION) { bytes, size, count, state in
            guard let bytes, let state else { return 0 }
            let exchange = Unmanaged<MailExchange>.fromOpaque(state).takeUnretainedValue()
            return exchange.give(bytes, room: size * count)
        }
        parley_curl_set_state(curl, CURLOPT_READDATA, state)
        parley_curl_set_transfer(curl, CURLOPT_HEADERFUNCTION) { bytes, size, count, state in
            guard let bytes, let state else { return 0 }
            let exchange = Unmanaged<MailExchange>.fromOpaque(state).takeUnretainedValue()
            return exchange.take(bytes, count: size * count)
        }
        parley_curl_set_state(curl, CURLOPT_HEADERDATA, state)
        // Whatever else arrives must not reach standard output.
        parley_curl_set_transfer(curl, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
    }

    private func give(_ bytes: UnsafeMutablePointer<CChar>, room: Int) -> Int {
        let part = message[sentCount..<min(sentCount + room, message.count)]
        for (index, byte) in part.enumerated() { bytes[index] = CChar(bitPattern: byte) }
        sentCount += part.count
        return part.count
    }

    private func take(_ bytes: UnsafeMutablePointer<CChar>, count: Int) -> Int {
        lastLine = (0..<min(count, Self.answerBytesMaximum)).map { UInt8(bitPattern: bytes[$0]) }
        return count
    }
}
