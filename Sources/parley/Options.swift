import ArgumentParser
import Bootstrap

/// Which installation a command means.
struct StoreOptions: ParsableArguments {
    @Option(help: "Folder of the installation's data.") var data: String?
    @Option(help: "PostgreSQL address, instead of a data folder.") var database: String?

    var flags: [Setting: String] {
        var flags: [Setting: String] = [:]
        flags[.data] = data
        flags[.database] = database
        return flags
    }

    func perform(_ command: StoreCommand) async throws {
        let lines = try await command.perform(Configuration(flags: flags))
        for line in lines { Terminal.say(line) }
    }
}

/// Where a server listens and how it is reached.
struct ListenOptions: ParsableArguments {
    @Option(help: "HOST:PORT to listen on; port 0 takes any free one.") var listen: String?
    @Option(
        name: .customLong("public-url"),
        help: "How browsers reach this server, if not by the listening address.")
    var publicURL: String?
    @Option(
        name: .customLong("tls-cert"),
        help: "PEM file of the certificate to serve https with, and those that vouch for it.")
    var tlsCertificate: String?
    @Option(
        name: .customLong("tls-key"), help: "PEM file of that certificate's private key.")
    var tlsKey: String?

    var flags: [Setting: String] {
        var flags: [Setting: String] = [:]
        flags[.listen] = listen
        flags[.publicURL] = publicURL
        flags[.tlsCertificate] = tlsCertificate
        flags[.tlsKey] = tlsKey
        return flags
    }
}
