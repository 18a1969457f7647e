/// Company sizes, in the row form of `WordRows`.
enum SizeClassWords {
  static let rows = #"""
    // EU: micro <10 staff (2003/361/EC)
    MICRO = Micro: Micro | Solo | Solopreneur | Freelancer | 1-9 | <10 | VSB | very small business | TPE |
       Microempresa | Kleinstunternehmen
    // EU SME <250 staff; US SBA differs by NAICS
    SMB: SMB | SME | S&B | Small | Small Business | Small biz | Small and medium | Small/Medium |
       Small & Medium Business | Small-medium business | SMBs | KMU | PME | pyme | ~Mittelstand |
       Commercial - Small | ~Commercial | Velocity | Startup | Startups | Emerging | Low touch | S | 中小企業
    // no standard: "Commercial", "Corporate" and "Large" are another size in each firm
    MM = Mid-Market: MM | Mid-Market | Mid Market | Midmarket | Midmkt | Mid-mkt | Mid Mkt | Midsize |
       Mid-size | Mid-sized | Medium | Medium Business | Mid | ~Mid enterprise | Commercial | Comm |
       Corporate | M | Mid-Market (MM) | Growth | 中堅企業 | Mittelgroß | ~Large | ~Mittelstand | ETI
    ENT = Enterprise: ENT | Enterprise | Entreprise | Large | Large Enterprise | Lrg | LE |
       Upper enterprise | Enterprise (ENT) | L | Large accounts | Grosskunden | Großkunden |
       Corporate Enterprise | ~Corporate | Big | 大企業 | Grands comptes | Grandes cuentas
    // often a list of accounts, not a size
    STRAT = Strategic: Strategic | Strat | Strategics | Key | Key account | Key accounts | KA | KAM |
       Global | Global accounts | GAM | Major | Majors | Named | Named accounts | XL | F500 | Fortune 500 |
       G2000 | Global 2000 | T1
    // NAICS 92
    PUBSEC = Public sector: PubSec | Public Sector | Public | Gov | Government | Federal | Fed | SLED |
       State & Local | Public administration | GovCloud | Öffentliche Hand | Behörden | Secteur public |
       Sector público | 官公庁
    // keep as a value: real leads arrive with the field blank
    UNKNOWN = Unknown: Unknown | Unsegmented | No data | Not segmented | Unclassified
    """#
}
