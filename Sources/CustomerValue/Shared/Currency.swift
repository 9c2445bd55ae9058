/// A currency of ISO 4217 that Parley keeps books in.
package struct Currency: Hashable, Sendable {
    /// Three capital letters.
    package let code: String
    /// Decimal places of the smallest unit: 2 for USD, 0 for JPY, 3 for KWD.
    package let minorDigits: Int

    /// Nil when the code is not in the table; case matters, as in ISO 4217.
    package init?(_ code: String) {
        guard let known = Self.all.first(where: { $0.code == code }) else { return nil }
        self = known
    }

    init(code: String, minorDigits: Int) {
        self.code = code
        self.minorDigits = minorDigits
    }

    /// How many minor units make one major unit: 100 for USD.
    package var minorPerMajor: Int64 {
        (0..<minorDigits).reduce(1) { scale, _ in scale * 10 }
    }

    package static let all: [Currency] = {
        let digits: [(Int, String)] = [
            (0, "CLP ISK JPY KRW PYG UGX VND XAF XOF"),
            (2, "AED ARS AUD BGN BRL CAD CHF CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR"),
            (2, "KES MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RSD SAR SEK SGD THB TRY"),
            (2, "TWD UAH USD UYU ZAR"),
            (3, "BHD JOD KWD OMR TND"),
        ]
        return
            digits
            .flatMap { minorDigits, codes in
                codes.split(separator: " ").map {
                    Currency(code: String($0), minorDigits: minorDigits)
                }
            }
            .sorted { $0.code < $1.code }
    }()
}
