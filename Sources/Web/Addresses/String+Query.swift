extension String {
    /// As the value of a query: everything but letters, digits and `-._~` as percent signs.
    var queryEncoded: String {
        let plain = Set("-._~".utf8)
        return utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || plain.contains(byte))
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            guard !isPlain && !isDigit else { return String(scalar) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
