import Testing

@testable import Coverage

@Suite struct ScaleTests {
  static let stretches: [Stretch<Double>] = [
    Stretch(), .point(2), Stretch(from: .before(1), to: .after(2)), Stretch(from: .after(1), to: .before(2)),
    Stretch(from: .before(2)), Stretch(from: .after(2)), Stretch(to: .before(2)), Stretch(to: .after(2)),
    Stretch(from: .before(1), to: .before(3)), Stretch(from: .after(1), to: .after(3)),
    Stretch(from: .after(2), to: .before(2)), Stretch(from: .before(3), to: .before(1)),
  ]

  @Test(arguments: stretches, stretches)
  func aValueIsInTheAtomsOfAStretchIfItIsInTheStretch(one: Stretch<Double>, other: Stretch<Double>) {
    let scale = Scale(cutBy: [one, other])
    for value in stride(from: 0, through: 4, by: 0.5) {
      let atom = scale.atom(of: value)
      #expect(scale[atom].contains(value))
      for stretch in [one, other] {
        #expect(scale.atoms(of: stretch).contains(atom) == stretch.contains(value))
      }
    }
  }

  @Test func codesAreOrderedAsStrings() {
    let prefix = Stretch(from: .before("34"), to: .before("35"))
    let scale = Scale(cutBy: [prefix, .point("3411")])
    #expect(scale.count == 5)
    #expect(scale.atoms(of: prefix) == [1, 2, 3])
    #expect(["3", "34", "3411", "34115", "35"].map(scale.atom) == [0, 1, 2, 3, 4])
  }

  @Test(arguments: [
    (Stretch<Int>.point(5), true), (Stretch(from: .before(5), to: .before(6)), true),
    (Stretch(from: .after(4), to: .after(5)), true), (Stretch(from: .after(4), to: .before(6)), true),
    (Stretch(from: .before(5), to: .before(7)), false), (Stretch(from: .before(5)), false),
    (Stretch(from: .after(4), to: .before(5)), false),
  ])
  func aStretchOfOneUnitIsThin(stretch: Stretch<Int>, isThin: Bool) {
    #expect(stretch.isThin == isThin)
  }
}
