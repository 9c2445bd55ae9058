/// A record that is changed over the version its writer saw.
package protocol Versioned {
    /// 1 when it is made, and one more with every change.
    var version: Int { get set }
}

extension Organization: Versioned {}
extension Person: Versioned {}
