/// The kinds of sheets a plan is made of.
package enum SheetKind: String, CaseIterable, Sendable, Hashable {
  case segments, channels
  case channelMap = "channel map"
  case offers, partners, routing
  case routingMatrix = "routing matrix"
  case territories, owners, raci, stages, sla, measures, accounts
  case regions, products, settings, vocabulary, waivers
  case testLeads = "test leads"
}
