/// Sales regions, in the row form of `WordRows`.
enum RegionWords {
  static let rows = #"""
    GLOBAL = Global: Global | Worldwide | WW | World | all regions | all geos
    // UN M49 019 = Americas
    AMER = Americas: AMER | Americas | AMS | Americas region | The Americas | NALA | Amerika | Amériques
    // UN M49 021 Northern America (US CA BM GL PM) is not "North America"; Mexico differs by firm
    NA = North America: NA | NAM | NAMER | NorAm | North America | N. America | Nordamerika | US & Canada |
       US/CA | US+CAN
    // UN M49 419
    LATAM = Latin America: LATAM | LATM | Latin America | LAC | LAR | South & Central America |
       Ibero-America | SOLA | NOLA | MCLA | ~LA | Lateinamerika
    US_EAST = US East: East | US East | East Coast | Eastern | NE/SE | Eastern US
    US_WEST = US West: West | US West | West Coast | Western | PNW | Western US
    // TOLA = TX OK LA AR
    US_CENTRAL = US Central: Central | US Central | Midwest | MW | Central US | TOLA
    EMEA: EMEA | Europe Middle East Africa | Europe, Middle East & Africa | EUMEA | EURO/MEA
    // EU (27 states) ≠ Europe; UK, CH, NO are outside the EU
    EUROPE = Europe: Europe | EU | EUR | EU27 | EEA | Europa | EU + UK | Pan-EU
    DACH: DACH | D-A-CH | D/A/CH | GAS | German-speaking | DE/AT/CH | DE, AT, CH |
       Germany Austria Switzerland | DACHLI | DACH+
    BENELUX = Benelux: Benelux | BNL | BNLX | Bene | BeNeLux countries | NL/BE/LU | Low Countries |
       Be Ne Lux
    // Scandinavia strictly = DK NO SE
    NORDICS = Nordics: Nordics | Nordic | ~NOR | Scandinavia | Scandi | Norden | DK/SE/NO/FI | ~NOBA |
       Nordeuropa | Skandinavien
    UKI = UK & Ireland: UKI | UK&I | UK & Ireland | UK/I | UK/IE | UKIE | GB&I | British Isles
    IBERIA = Iberia: Iberia | Spain & Portugal | ES/PT | Iberian
    // UN M49 039
    SOUTHERN_EUROPE = Southern Europe: Southern Europe | SEUR | South Europe | Med | Mediterranean | SEMEA |
       IMED | Südeuropa
    CEE = Central & Eastern Europe: CEE | Central & Eastern Europe | Eastern Europe | ~EE | CE | ~CEEMEA |
       V4 | Osteuropa | Central and Eastern Europe
    // sanctions: flag
    CIS: CIS | Eurasia | Russia & CIS | RCIS
    // META adds Türkiye
    MEA = Middle East & Africa: MEA | Middle East & Africa | MENA | MENAT | META | Middle East and Africa
    GCC: GCC | Gulf | Gulf states | KSA & UAE
    // UN M49 202
    SSA = Sub-Saharan Africa: SSA | Sub-Saharan Africa | Africa (ex North) | SA & SSA | SUB_SAHARAN_AFRICA
    // APJ/JAPAC name Japan separately; "APeJ" excludes it
    APAC = Asia-Pacific: APAC | Asia Pacific | Asia-Pacific | AP | APJ | APJC | JAPAC | APAC incl. Japan |
       Asia | APAC & Japan | Asien
    // UN M49 053
    ANZ: ANZ | Australia & NZ | AU/NZ | A/NZ | Oceania | Australasia
    // SEA ≠ Seattle, ≠ Southeast US
    ASEAN: ASEAN | SEA | South East Asia | Southeast Asia | SE Asia
    SAARC = South Asia: SAARC | South Asia | Indian subcontinent | India & SAARC | ISC | SOUTH_ASIA
    GREATER_CHINA = Greater China: Greater China | GCR | GC | PRC + HK/TW | China/HK/TW
    JAPAN = Japan: Japan | JP | JPN | 日本
    US_NORTHEAST = US Northeast: Northeast | North East | US Northeast | ~NE
    US_SOUTHEAST = US Southeast: Southeast | South East | US Southeast | ~SE
    SOUTH_AMERICA = South America: South America | S. America | Südamerika | Amérique du Sud | Sudamérica |
       ~SA
    CENTRAL_AMERICA = Central America: Central America | CENAM | Mittelamerika | ~CAM
    CARIBBEAN = Caribbean: Caribbean | Karibik | CARICOM
    ANDEAN = Andean: Andean | Andes | Andean region
    SOUTHERN_CONE = Southern Cone: Southern Cone | SoCone | Cono Sur
    BALTICS = Baltics: Baltics | Baltic | Baltic states | Baltikum
    SEE = South East Europe: SEE | South East Europe | South Eastern Europe | Southeastern Europe |
       Balkans | Adriatics | Südosteuropa
    MIDDLE_EAST = Middle East: Middle East | Mideast | Naher Osten | Moyen-Orient | ~ME
    MIDDLE_EAST_OTHER = Rest of Middle East: Rest of Middle East | Middle East (other) | Levant & other
    AFRICA = Africa: Africa | Afrika | Afrique | África
    NORTH_AFRICA = North Africa: North Africa | Northern Africa | Maghreb | Nordafrika
    PACIFIC_ISLANDS = Pacific Islands: Pacific Islands | Pacifics
    APEJ = Asia-Pacific excluding Japan: APeJ | APAC excl. Japan | APAC ex Japan |
       Asia Pacific excluding Japan | APAC without Japan
    USA:
    CANADA = Canada:
    MEXICO = Mexico:
    BRAZIL = Brazil:
    FRANCE = France:
    ITALY = Italy:
    ISRAEL = Israel:
    TURKIYE = Türkiye:
    KOREA = Korea:
    """#
}
