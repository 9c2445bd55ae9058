import UseCases

/// What runs in the printer's process: limits first, then no network, then the page.
enum PrinterScript {
    static let notInstalled: Int32 = 3
    static let tooLarge: Int32 = 4

    static let text = """
        import ctypes, resource, signal, sys
        signal.alarm(40)
        resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
        resource.setrlimit(resource.RLIMIT_AS, (1500000000, 1500000000))
        resource.setrlimit(resource.RLIMIT_FSIZE, (50000000, 50000000))
        # A network of its own without a way out, where the machine allows it.
        ctypes.CDLL(None).unshare(0x10000000 | 0x40000000)
        try:
            import weasyprint
        except ImportError:
            sys.exit(\(notInstalled))
        def refuse(url, *arguments, **options):
            if url.startswith("data:"):
                return weasyprint.default_url_fetcher(url, *arguments, **options)
            raise ValueError("a document fetches nothing")
        page = sys.stdin.buffer.read().decode("utf-8")
        document = weasyprint.HTML(string=page, url_fetcher=refuse).write_pdf()
        if len(document) > 20000000:
            sys.exit(\(tooLarge))
        sys.stdout.buffer.write(document)
        """

    static func rule(status: Int32) -> Rule {
        switch status {
        case notInstalled: .documentsNotInstalled
        case tooLarge: .documentTooLarge
        default: .documentNotPrinted
        }
    }
}
