/// Distribution models, in the row form of `WordRows`.
enum ModelWords {
  static let rows = #"""
    direct = Direct: direct | direct sales | D2C | DTC | D2B | in-house | company-led | own sales |
       inside sales led | sales-led | SLG | house
    indirect = Indirect: indirect | channel | partner | partner-led | via partner | resell | reseller-led |
       2-tier | two-tier | 1-tier | wholesale | distribution | channel-only
    hybrid = Hybrid: hybrid | mixed | direct + partner | direct and partner | co-sell | cosell | shared |
       both routes | omni | omnichannel | overlay
    marketplace = Marketplace: marketplace | marketplaces | app store | appstore | AWS Marketplace |
       Azure Marketplace | Google Cloud Marketplace | AppExchange | Amazon | eBay | Etsy | Shopify |
       platform | e-commerce marketplace
    // PLG is close but not the same; keep the raw text
    content-led = Content-led: content-led | content | inbound | PLG | product-led | self-serve |
       self service | SEO-led | digital | no-touch | nurture
    """#
}
