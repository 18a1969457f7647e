/// Jobs in sales, partner and marketing teams, in the row form of `WordRows`.
enum JobWords {
  static let rows = #"""
    ae = Account executive: AE | account executive | account exec | sales rep | rep | seller | field sales |
       field rep | outside sales | territory manager | TM | TSL | territory sales leader | SAE |
       strategic account executive | SAL | named AE | closer | sales executive | Vertriebsmitarbeiter |
       commercial | ejecutivo de cuentas
    isr = Inside sales: ISR | inside sales | inside sales rep | inside rep | ISE | Innendienst | telesales |
       SMB AE | commercial AE | account development
    sdr = SDR: SDR | sales development rep | sales development | inbound SDR | LDR | lead development rep |
       MDR | market development | ADR | lead qualification | qualifier
    bdr = BDR: BDR | business development rep | BDM | business development manager | outbound SDR | XDR |
       prospector
    am = Account manager: AM | account manager | RM | relationship manager | KAM | key account manager |
       GAM | global account manager | farmer | client partner | client manager
    // TAM also = total addressable market
    csm = Customer success manager: CSM | customer success | customer success manager | TAM |
       technical account manager | client success | CS
    // SE also = Sweden / Southeast in region columns
    se = Solutions engineer: SE | sales engineer | SC | solution consultant | SA | solution architect |
       solutions architect | presales | pre-sales | solutions engineer | technical sales
    pam = Partner manager: PAM | partner account manager | CAM | channel account manager | PSM |
       partner sales manager | partner manager | channel manager | PDM | partner development manager | PBM |
       alliance manager | channel sales manager | ~CSM | partner success manager
    manager = Manager: manager | sales manager | team lead | TL | RSM | regional sales manager | RD |
       regional director | director | ASM | area sales manager | RVP | AVP | VP | VP sales | head of sales |
       sales director | CRO | sales lead | first-line manager | FLM
    ops = Operations: sales ops | sales operations | revops | revenue operations | marketing ops | MOPs |
       GTM ops | SFDC admin | CRM admin | deal desk | channel ops | partner ops
    marketing = Marketing: marketing | demand gen | DG | field marketing | FMM | PMM | product marketing |
       partner marketing | channel marketing | content | content marketing | growth | MarCom | CMO
    """#
}
