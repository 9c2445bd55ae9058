import CCurl
import Dispatch
package import UseCases

/// Hands one message after the other to the mail server, on a thread of its own.
package struct MailSender: Sendable {
    static let connectSeconds = 15
    static let totalSeconds = 120

    let server: MailServer
    private let queue = DispatchQueue(label: "parley.mail")

    package init(_ server: MailServer) {
        self.server = server
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    }

    /// The server's own words, whether it took the message or not.
    ///
    /// - Parameter message: With its headers, lines ending in CRLF.
    package func send(_ message: [UInt8], to recipient: String) async -> MailAnswer {
        guard MailHeader.isSendable(recipient) else {
            return MailAnswer(isAccepted: false, text: "not an address that can be sent to")
        }
        return await withCheckedContinuation { continuation in
            queue.async { [self] in
                continuation.resume(returning: deliver(message, to: recipient))
            }
        }
    }

    private func deliver(_ message: [UInt8], to recipient: String) -> MailAnswer {
        guard let curl = curl_easy_init() else {
            return MailAnswer(isAccepted: false, text: "no memory for a connection")
        }
        defer { curl_easy_cleanup(curl) }
        let recipients = curl_slist_append(nil, "<\(recipient)>")
        defer { curl_slist_free_all(recipients) }
        let exchange = MailExchange(message)
        return withExtendedLifetime(exchange) {
            configure(curl)
            parley_curl_set_list(curl, CURLOPT_MAIL_RCPT, recipients)
            exchange.attach(to: curl)
            let code = curl_easy_perform(curl)
            let said = exchange.answer
            if code == CURLE_OK { return MailAnswer(isAccepted: true, text: said) }
            let reason = String(cString: curl_easy_strerror(code))
            return MailAnswer(
                isAccepted: false, text: said.isEmpty ? reason : "\(said) (\(reason))")
        }
    }

    private func configure(_ curl: UnsafeMutableRawPointer) {
        let tls = server.requiresTLS ? CURLUSESSL_ALL : CURLUSESSL_TRY
        parley_curl_set_text(curl, CURLOPT_URL, server.url)
        parley_curl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        parley_curl_set_number(curl, CURLOPT_USE_SSL, Int(tls.rawValue))
        if !server.authorities.isEmpty {
            parley_curl_set_text(curl, CURLOPT_CAINFO, server.authorities)
        }
        parley_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT, Self.connectSeconds)
        parley_curl_set_number(curl, CURLOPT_TIMEOUT, Self.totalSeconds)
        parley_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        parley_curl_set_number(curl, CURLOPT_UPLOAD, 1)
        parley_curl_set_text(curl, CURLOPT_MAIL_FROM, "<\(server.from)>")
        if !server.user.isEmpty {
            parley_curl_set_text(curl, CURLOPT_USERNAME, server.user)
            parley_curl_set_text(curl, CURLOPT_PASSWORD, server.password)
        }
    }
}
