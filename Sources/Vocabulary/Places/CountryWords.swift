/// Countries, in the row form of `WordRows`.
enum CountryWords {
  static let rows = #"""
    AD = Andorra: AD | AND | Andorra
    AE = United Arab Emirates: AE | UAE | U.A.E. | United Arab Emirates | Emirates | Dubai | ARE |
       Abu Dhabi | VAE | EAU | Vereinigte Arabische Emirate | Émirats arabes unis | Emiratos Árabes Unidos
    AF = Afghanistan: AF | AFG | Afghanistan
    AG = Antigua and Barbuda: AG | ATG | Antigua and Barbuda
    AI = Anguilla: AI | AIA | Anguilla
    AL = Albania: AL | ALB | Albania | Albanien | Albanie
    AM = Armenia: AM | ARM | Armenia | Armenien | Arménie
    AO = Angola: AO | AGO | Angola
    AQ = Antarctica: AQ | ATA | Antarctica
    AR = Argentina: AR | ARG | Argentina | Argentinien | Argentine
    AS = American Samoa: AS | ASM | American Samoa
    AT = Austria: AT | AUT | Austria | Österreich | Autriche
    AU = Australia: AU | AUS | Australia | Australien | Australie | オーストラリア
    AW = Aruba: AW | ABW | Aruba
    AX = Åland Islands: AX | ALA | Åland Islands | Aland
    AZ = Azerbaijan: AZ | AZE | Azerbaijan | Aserbaidschan | Azerbaïdjan | Azerbaiyán
    BA = Bosnia and Herzegovina: BA | BIH | Bosnia and Herzegovina | Bosnia | Bosnia-Herzegovina |
       Bosnien und Herzegowina | Bosnie-Herzégovine | Bosnia y Herzegovina
    BB = Barbados: BB | BRB | Barbados
    BD = Bangladesh: BD | BGD | Bangladesh
    BE = Belgium: BE | BEL | Belgium | Belgien | Belgique | Bélgica
    BF = Burkina Faso: BF | BFA | Burkina Faso
    BG = Bulgaria: BG | BGR | Bulgaria | Bulgarien | Bulgarie
    BH = Bahrain: BH | BHR | Bahrain
    BI = Burundi: BI | BDI | Burundi
    BJ = Benin: BJ | BEN | Benin
    BL = Saint Barthélemy: BL | BLM | Saint Barthélemy | St Barts | St Barthelemy
    BM = Bermuda: BM | BMU | Bermuda
    BN = Brunei: BN | BRN | Brunei | Brunei Darussalam
    BO = Bolivia: BO | BOL | Bolivia | Bolivia, Plurinational State of
    BQ = Caribbean Netherlands: BQ | BES | Caribbean Netherlands | Bonaire |
       Bonaire, Sint Eustatius and Saba
    BR = Brazil: BR | BRA | Brazil | Brasilien | Brésil | Brasil | ブラジル
    BS = Bahamas: BS | BHS | Bahamas | The Bahamas
    BT = Bhutan: BT | BTN | Bhutan
    BV = Bouvet Island: BV | BVT | Bouvet Island
    BW = Botswana: BW | BWA | Botswana
    BY = Belarus: BY | BLR | Belarus | Belarus (Republic of) | Weißrussland | Bielorrusia
    BZ = Belize: BZ | BLZ | Belize
    CA = Canada: CA | CAN | Canada | Kanada | カナダ
    CC = Cocos (Keeling) Islands: CC | CCK | Cocos (Keeling) Islands
    CD = DR Congo: CD | COD | DR Congo | Democratic Republic of the Congo | DRC |
       Congo, The Democratic Republic of the | Congo-Kinshasa
    CF = Central African Republic: CF | CAF | Central African Republic
    CG = Congo: CG | COG | Congo | Republic of the Congo | Congo-Brazzaville | Congo, Republic of the
    CH = Switzerland: CH | CHE | Switzerland | Schweiz | Suisse | Svizzera | SUI | Suiza | Helvetia | スイス
    CI = Côte d'Ivoire: CI | Ivory Coast | Côte d'Ivoire | CIV | Cote dIvoire
    CK = Cook Islands: CK | COK | Cook Islands
    CL = Chile: CL | CHL | Chile | Chili
    CM = Cameroon: CM | CMR | Cameroon
    CN = China: CN | CHN | China | PRC | Mainland China | China (PRC) | 中国 | Chine
    CO = Colombia: CO | COL | Colombia | Kolumbien | Colombie
    CR = Costa Rica: CR | CRI | Costa Rica
    CU = Cuba: CU | CUB | Cuba
    CV = Cape Verde: CV | CPV | Cape Verde | Cabo Verde
    CW = Curaçao: CW | CUW | Curaçao
    CX = Christmas Island: CX | CXR | Christmas Island
    CY = Cyprus: CY | CYP | Cyprus | Zypern | Chypre | Chipre
    CZ = Czechia: CZ | CZE | Czechia | Czech Republic | Česko | Tschechien | Czech Rep. | Tchéquie | Chequia
    DE = Germany: DE | DEU | Germany | Deutschland | Allemagne | Alemania | GER | BRD | ドイツ
    DJ = Djibouti: DJ | DJI | Djibouti
    DK = Denmark: DK | DNK | Denmark | Dänemark | Dinamarca
    DM = Dominica: DM | DMA | Dominica
    DO = Dominican Republic: DO | DOM | Dominican Republic | Dominican Rep. | ~DR
    DZ = Algeria: DZ | DZA | Algeria | Algerien | Algérie
    EC = Ecuador: EC | ECU | Ecuador
    EE = Estonia: EE | EST | Estonia | Estland | Estonie
    EG = Egypt: EG | EGY | Egypt | Ägypten | Égypte | Egipto
    EH = Western Sahara: EH | ESH | Western Sahara
    ER = Eritrea: ER | ERI | Eritrea
    ES = Spain: ES | ESP | Spain | Spanien | Espagne | España | スペイン
    ET = Ethiopia: ET | ETH | Ethiopia
    FI = Finland: FI | FIN | Finland | Finnland | Finlande | Finlandia
    FJ = Fiji: FJ | FJI | Fiji
    FK = Falkland Islands: FK | FLK | Falkland Islands | Falklands | Falkland Islands (Malvinas)
    FM = Micronesia: FM | FSM | Micronesia | Micronesia, Federated States of
    FO = Faroe Islands: FO | FRO | Faroe Islands | Faeroe Islands | Faroes
    FR = France: FR | FRA | France | フランス | Frankreich | Francia
    GA = Gabon: GA | GAB | Gabon
    // UK is exceptionally reserved in ISO 3166, the code is GB
    GB = United Kingdom: GB | UK | U.K. | United Kingdom | Great Britain | Britain | England | Scotland |
       Wales | Northern Ireland | GBR | Großbritannien | Royaume Uni | イギリス | Vereinigtes Königreich |
       Reino Unido | 英国
    GD = Grenada: GD | GRD | Grenada
    GE = Georgia: GE | GEO | Georgia | Georgien | Géorgie
    GF = French Guiana: GF | GUF | French Guiana
    GG = Guernsey: GG | GGY | Guernsey
    GH = Ghana: GH | GHA | Ghana
    GI = Gibraltar: GI | GIB | Gibraltar
    GL = Greenland: GL | GRL | Greenland | Kalaallit Nunaat
    GM = Gambia: GM | GMB | Gambia | The Gambia
    GN = Guinea: GN | GIN | Guinea
    GP = Guadeloupe: GP | GLP | Guadeloupe
    GQ = Equatorial Guinea: GQ | GNQ | Equatorial Guinea
    // EU uses EL
    GR = Greece: GR | GRC | EL | Greece | Hellas | Griechenland | Grèce | Grecia
    GS = South Georgia: GS | SGS | South Georgia | South Georgia and the South Sandwich Islands
    GT = Guatemala: GT | GTM | Guatemala
    GU = Guam: GU | GUM | Guam
    GW = Guinea-Bissau: GW | GNB | Guinea-Bissau
    GY = Guyana: GY | GUY | Guyana
    HK = Hong Kong: HK | HKG | Hong Kong | Hong Kong SAR | Hongkong | 香港
    HM = Heard & McDonald Islands: HM | HMD | Heard & McDonald Islands | Heard Island and McDonald Islands |
       Heard and McDonald Islands
    HN = Honduras: HN | HND | Honduras
    HR = Croatia: HR | HRV | Croatia | Kroatien | Croatie | Croacia
    HT = Haiti: HT | HTI | Haiti
    HU = Hungary: HU | HUN | Hungary | Ungarn | Hongrie | Hungría
    ID = Indonesia: ID | IDN | Indonesia | Indonesien | Indonésie | インドネシア
    IE = Ireland: IE | IRL | Ireland | Éire | Republic of Ireland | ROI | Irland | Irlande | Irlanda
    IL = Israel: IL | ISR | Israel
    IM = Isle of Man: IM | IMN | Isle of Man
    IN = India: IN | IND | India | Bharat | Indien | Inde | インド
    IO = British Indian Ocean Territory: IO | IOT | British Indian Ocean Territory
    IQ = Iraq: IQ | IRQ | Iraq | Irak
    IR = Iran: IR | IRN | Iran | Islamic Republic of Iran | Iran, Islamic Republic of
    IS = Iceland: IS | ISL | Iceland | Island | Islande | Islandia
    IT = Italy: IT | ITA | Italy | Italien | Italie | Italia | イタリア
    JE = Jersey: JE | JEY | Jersey
    JM = Jamaica: JM | JAM | Jamaica
    JO = Jordan: JO | JOR | Jordan | Jordanien | Jordanie | Jordania
    JP = Japan: JP | JPN | Japan | 日本 | Japon
    KE = Kenya: KE | KEN | Kenya | Kenia
    KG = Kyrgyzstan: KG | KGZ | Kyrgyzstan
    KH = Cambodia: KH | KHM | Cambodia
    KI = Kiribati: KI | KIR | Kiribati
    KM = Comoros: KM | COM | Comoros
    KN = Saint Kitts and Nevis: KN | KNA | Saint Kitts and Nevis | St Kitts and Nevis
    KP = North Korea: KP | PRK | North Korea | DPRK | Korea, North | Korea, Democratic People's Republic of
    KR = South Korea: KR | KOR | South Korea | Korea | Republic of Korea | Korea, South | Korea (South) |
       ROK | Korea, Republic of | Republic of South Korea | 韓国 | Südkorea | Corée du Sud
    KW = Kuwait: KW | KWT | Kuwait
    KY = Cayman Islands: KY | CYM | Cayman Islands
    KZ = Kazakhstan: KZ | KAZ | Kazakhstan | Kasachstan | Kazajistán
    LA = Laos: LA | LAO | Laos | Lao PDR | Lao People's Democratic Republic
    LB = Lebanon: LB | LBN | Lebanon | Libanon | Liban | Líbano
    LC = Saint Lucia: LC | LCA | Saint Lucia | St Lucia
    LI = Liechtenstein: LI | LIE | Liechtenstein
    LK = Sri Lanka: LK | LKA | Sri Lanka
    LR = Liberia: LR | LBR | Liberia
    LS = Lesotho: LS | LSO | Lesotho
    LT = Lithuania: LT | LTU | Lithuania | Lituanie | Litauen | Lituania
    LU = Luxembourg: LU | LUX | Luxembourg | Luxemburg | Luxemburgo
    LV = Latvia: LV | LVA | Latvia | Lettland | Lettonie | Letonia
    LY = Libya: LY | LBY | Libya
    MA = Morocco: MA | MAR | Morocco | Marokko | Maroc | Marruecos
    MC = Monaco: MC | MCO | Monaco
    MD = Moldova: MD | MDA | Moldova | Republic of Moldova | Moldova, Republic of | Moldau | Moldavie |
       Moldavia
    ME = Montenegro: ME | MNE | Montenegro
    MF = Saint Martin: MF | MAF | Saint Martin | St Martin | Saint Martin (French part)
    MG = Madagascar: MG | MDG | Madagascar
    MH = Marshall Islands: MH | MHL | Marshall Islands
    MK = North Macedonia: MK | MKD | North Macedonia | Macedonia | FYROM | Nordmazedonien |
       Macédoine du Nord | Macedonia del Norte
    ML = Mali: ML | MLI | Mali
    MM = Myanmar: MM | MMR | Myanmar | Burma
    MN = Mongolia: MN | MNG | Mongolia
    MO = Macao: MO | MAC | Macao | Macau | Macao SAR
    MP = Northern Mariana Islands: MP | MNP | Northern Mariana Islands
    MQ = Martinique: MQ | MTQ | Martinique
    MR = Mauritania: MR | MRT | Mauritania
    MS = Montserrat: MS | MSR | Montserrat
    MT = Malta: MT | MLT | Malta | Malte
    MU = Mauritius: MU | MUS | Mauritius
    MV = Maldives: MV | MDV | Maldives | Maldive Islands
    MW = Malawi: MW | MWI | Malawi
    MX = Mexico: MX | MEX | Mexico | Mexiko | Mexique | メキシコ
    MY = Malaysia: MY | MYS | Malaysia | Malaisie | Malasia | マレーシア
    MZ = Mozambique: MZ | MOZ | Mozambique
    NA = Namibia: NA | NAM | Namibia
    NC = New Caledonia: NC | NCL | New Caledonia
    NE = Niger: NE | NER | Niger
    NF = Norfolk Island: NF | NFK | Norfolk Island
    NG = Nigeria: NG | NGA | Nigeria
    NI = Nicaragua: NI | NIC | Nicaragua
    // NL is also Newfoundland and Labrador
    NL = Netherlands: NL | NLD | Netherlands | The Netherlands | Holland | Nederland | Pays-Bas |
       Países Bajos | Niederlande | オランダ
    NO = Norway: NO | NOR | Norway | Norwegen | Norvège | Noruega
    NP = Nepal: NP | NPL | Nepal
    NR = Nauru: NR | NRU | Nauru
    NU = Niue: NU | NIU | Niue
    NZ = New Zealand: NZ | NZL | New Zealand | Aotearoa | Neuseeland | Nouvelle-Zélande | Nueva Zelanda |
       ニュージーランド
    OM = Oman: OM | OMN | Oman
    PA = Panama: PA | PAN | Panama
    PE = Peru: PE | PER | Peru | Pérou
    PF = French Polynesia: PF | PYF | French Polynesia
    PG = Papua New Guinea: PG | PNG | Papua New Guinea
    PH = Philippines: PH | PHL | Philippines | The Philippines | Philippinen | Filipinas | フィリピン
    PK = Pakistan: PK | PAK | Pakistan
    PL = Poland: PL | POL | Poland | Polen | Pologne | Polonia
    PM = Saint Pierre and Miquelon: PM | SPM | Saint Pierre and Miquelon | St Pierre and Miquelon
    PN = Pitcairn: PN | PCN | Pitcairn
    PR = Puerto Rico: PR | PRI | Puerto Rico
    PS = Palestine: PS | PSE | Palestine | Palestinian Territories | Palestine, State of
    PT = Portugal: PT | PRT | Portugal
    PW = Palau: PW | PLW | Palau
    PY = Paraguay: PY | PRY | Paraguay
    QA = Qatar: QA | QAT | Qatar | Katar | Catar
    RE = Réunion: RE | REU | Réunion
    RO = Romania: RO | ROU | Romania | Rumänien | Roumanie | Rumanía
    RS = Serbia: RS | SRB | Serbia | Serbien | Serbie
    RU = Russia: RU | RUS | Russia | Russian Federation | Russische Föderation | Federación Rusa
    RW = Rwanda: RW | RWA | Rwanda
    // SA is also South Australia / South America / South Africa
    SA = Saudi Arabia: SA | KSA | Saudi | Saudi Arabia | SAU | Saudi-Arabien | Arabie saoudite |
       Arabia Saudí
    SB = Solomon Islands: SB | SLB | Solomon Islands
    SC = Seychelles: SC | SYC | Seychelles
    SD = Sudan: SD | SDN | Sudan
    SE = Sweden: SE | SWE | Sweden | Schweden | Suède | Suecia | スウェーデン
    SG = Singapore: SG | SGP | Singapore | Singapur | Singapour | シンガポール
    SH = Saint Helena: SH | SHN | Saint Helena | St Helena | Saint Helena, Ascension and Tristan da Cunha
    SI = Slovenia: SI | SVN | Slovenia | Slowenien | Slovénie | Eslovenia
    SJ = Svalbard and Jan Mayen: SJ | SJM | Svalbard and Jan Mayen | Svalbard
    SK = Slovakia: SK | SVK | Slovakia | Slowakei | Slovaquie | Eslovaquia
    SL = Sierra Leone: SL | SLE | Sierra Leone
    SM = San Marino: SM | SMR | San Marino
    SN = Senegal: SN | SEN | Senegal
    SO = Somalia: SO | SOM | Somalia
    SR = Suriname: SR | SUR | Suriname
    SS = South Sudan: SS | SSD | South Sudan
    ST = São Tomé & Príncipe: ST | STP | São Tomé & Príncipe | Sao Tome and Principe
    SV = El Salvador: SV | SLV | El Salvador
    SX = Sint Maarten: SX | SXM | Sint Maarten | St Maarten | Sint Maarten (Dutch part)
    SY = Syria: SY | SYR | Syria | Syrian Arab Republic
    SZ = Eswatini: SZ | SWZ | Eswatini | Swaziland
    TC = Turks and Caicos Islands: TC | TCA | Turks and Caicos Islands
    TD = Chad: TD | TCD | Chad
    TF = French Southern Territories: TF | ATF | French Southern Territories
    TG = Togo: TG | TGO | Togo
    TH = Thailand: TH | THA | Thailand | Thaïlande | Tailandia | タイ
    TJ = Tajikistan: TJ | TJK | Tajikistan
    TK = Tokelau: TK | TKL | Tokelau
    TL = Timor-Leste: TL | TLS | Timor-Leste | East Timor
    TM = Turkmenistan: TM | TKM | Turkmenistan
    TN = Tunisia: TN | TUN | Tunisia | Tunesien | Tunisie | Tunez
    TO = Tonga: TO | TON | Tonga
    TR = Türkiye: TR | TUR | Turkey | Türkiye | Turkiye | Turquie | Turquía | Türkei
    TT = Trinidad and Tobago: TT | TTO | Trinidad and Tobago | Trinidad
    TV = Tuvalu: TV | TUV | Tuvalu
    // naming is politically sensitive: keep the planner's own label in output
    TW = Taiwan: TW | TWN | Taiwan | Taiwan, Province of China | Chinese Taipei | 台湾
    TZ = Tanzania: TZ | TZA | Tanzania | Tanzania, United Republic of
    UA = Ukraine: UA | UKR | Ukraine | Ucrania
    UG = Uganda: UG | UGA | Uganda
    UM = US Outlying Islands: UM | UMI | US Outlying Islands | United States Minor Outlying Islands
    // ISO 3166-1 alpha-2
    US = United States: US | USA | U.S. | U.S.A. | United States | United States of America | America |
       Etats-Unis | EE.UU. | Vereinigte Staaten | Vereinigte Staaten von Amerika | Stati Uniti | アメリカ |
       Estados Unidos | 米国
    UY = Uruguay: UY | URY | Uruguay
    UZ = Uzbekistan: UZ | UZB | Uzbekistan | Usbekistan | Ouzbékistan
    VA = Vatican City: VA | VAT | Vatican City | Vatican | Holy See | Holy See (Vatican City State)
    VC = Saint Vincent and the Grenadines: VC | VCT | Saint Vincent and the Grenadines |
       St Vincent and the Grenadines | St Vincent
    VE = Venezuela: VE | VEN | Venezuela | Venezuela, Bolivarian Republic of
    VG = British Virgin Islands: VG | VGB | British Virgin Islands | Virgin Islands, British | BVI
    VI = US Virgin Islands: VI | VIR | US Virgin Islands | Virgin Islands, U.S. | USVI
    VN = Vietnam: VN | Vietnam | Viet Nam | VNM | ベトナム
    VU = Vanuatu: VU | VUT | Vanuatu
    WF = Wallis and Futuna: WF | WLF | Wallis and Futuna
    WS = Samoa: WS | WSM | Samoa
    // user-assigned, not in ISO 3166-1
    XK = Kosovo: XK | Kosovo | RKS | XKX | Kosova
    YE = Yemen: YE | YEM | Yemen
    YT = Mayotte: YT | MYT | Mayotte
    ZA = South Africa: ZA | RSA | South Africa | ZAF | ~SA | S. Africa | Südafrika | Afrique du Sud |
       Sudáfrica
    ZM = Zambia: ZM | ZMB | Zambia
    ZW = Zimbabwe: ZW | ZWE | Zimbabwe
    """#
}
