import CustomerValue
import UseCases

extension SQLEntrance {
    func takeLease(
        _ name: String, holder: String, at now: Instant, until: Instant
    ) throws -> Bool {
        try connection.run(
            """
            INSERT INTO lease (name, holder, until_at) VALUES ($1, $2, $3)
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder,
                until_at = excluded.until_at
            WHERE lease.holder = excluded.holder OR lease.until_at <= $4
            """,
            [.text(name), .text(holder), SQLValue(until), SQLValue(now)]) == 1
    }
}
