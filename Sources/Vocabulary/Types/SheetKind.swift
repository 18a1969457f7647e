/// The kinds of sheets a plan is made of.
package enum SheetKind: String, CaseIterable, Sendable, Hashable {
  case segments, channels, channelMap = "channel map", offers, partners, routing
  case routingMatrix = "routing matrix", territories, owners, raci, stages, sla, measures, accounts
  case regions, products, settings, vocabulary, waivers, testLeads = "test leads"
}
