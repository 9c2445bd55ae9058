import Glibc

/// The normal distribution with mean 0 and standard deviation 1.
enum StandardNormal {
    static func density(_ z: Double) -> Double {
        exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    }

    static func cdf(_ z: Double) -> Double {
        erfc(-z / 2.0.squareRoot()) / 2
    }

    /// The inverse of `cdf`, accurate to a few units in the last place.
    static func quantile(_ p: Double) -> Double {
        // Exactly zero, so that the median of a normal figure is its mean.
        if p == 0.5 { return 0 }
        return p > 0.5 ? -lowerQuantile(1 - p) : lowerQuantile(p)
    }

    private static func lowerQuantile(_ p: Double) -> Double {
        guard p > 0 else { return p == 0 ? -.infinity : .nan }
        var z = guess(p)
        // Halley's step triples the digits: three and a half become more than a Double holds.
        for _ in 0..<2 {
            let error = (cdf(z) - p) / density(z)
            z -= error / (1 + error * z / 2)
        }
        return z
    }

    /// Within 5e-4: the rational approximation 26.2.23 of Abramowitz and Stegun's handbook.
    private static func guess(_ p: Double) -> Double {
        let t = (-2 * log(p)).squareRoot()
        let upper = 2.515517 + t * (0.802853 + t * 0.010328)
        let lower = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
        return upper / lower - t
    }
}
