/// Texts as planning sheets have them, from a lone name to a few rows, by language.
enum EncodingSamples {
  struct Language: Sendable {
    let name: String
    /// The encodings from before Unicode that such sheets come in.
    let legacy: [String]
    let texts: [String]
  }

  static let western = ["Windows-1252", "Mac Roman"]

  static let languages = [
    Language(
      name: "German", legacy: western,
      texts: [
        "Müller", "Jürgen Groß", "Vertrieb Süd", "Name;Ort\nAna;Köln\n", "Straße",
        "Owner,Notiz\nBea,fällig am 1.8.\n",
        "Zuständig;Stufe\nFrau Özdemir;Angebot\nHerr Kühnel;Abschluss\n", "Prio,Größe\n1,50–249\n2,250+\n",
        "Über 500 T€;Außendienst\nUnter 500 T€;Innendienst\n", "Ländergruppe\nDACH\nÖsterreich\n",
        "„Mittelstand“;K. Bäumer\n", "Rückfall;Rückläufer;Äquivalent\n",
        "Händlernetz;Jahresgespräche;Prämien\n",
        "SÜD;NORD;ÖSTLICH\n", "Gewährleistung geprüft – später löschen", "Fußballverein e. V.;Grünberg\n",
      ]),
    Language(
      name: "French", legacy: western,
      texts: [
        "Renée", "Propriétaire", "Étape;Délai\nDécouverte;2 jours\n", "Région Île-de-France",
        "Benoît Lefèvre",
        "clé;rôle\nA;délégué\nB;référent\n", "Très grandes entreprises – à définir", "L’équipe d’Amélie",
        "Cœur de marché;Périphérie\n", "Nom;Prénom;Téléphone\nMarchand;Zoé;\n", "10 000 €;20 000 €\n",
        "Garçon;Leçon;Français\n", "Même propriétaire;où ça ?\n", "À suivre;Noël;Pâques\n",
        "« Grands comptes »;Hervé\n", "Développement réseau;Sécurité;Durée (années)\n",
      ]),
    Language(
      name: "Spanish", legacy: western,
      texts: [
        "Muñoz", "Dueño;Región\nPeña;Sur\n", "Compañía", "José María", "Próximo año", "¿Quién decide?",
        "Código;Descripción\n1;Acción inmediata\n2;Atención al cliente\n", "Categoría\nEnergía\nLogística\n",
        "Área Metropolitana;Málaga\n", "Años de campaña: 3 – máximo 5", "Núñez;Ibáñez;Ordóñez\n",
        "Teléfono;Móvil;Dirección\n", "También según tamaño", "Gestión de créditos;22 €\n",
        "SEÑAL;MAÑANA;OPINIÓN\n", "Íñigo Ochoa;Bilbao\n",
      ]),
    Language(
      name: "Portuguese", legacy: western,
      texts: [
        "João", "Região;Responsável\nSul;Mônica\n", "São Paulo", "Endereço", "Informações", "Não há dono",
        "Código;Descrição\n7;Opções de preço\n8;Serviços até 30 dias\n", "Gonçalves & Irmãos",
        "Área;Média mensal;Índice\n", "três vezes por mês – às segundas", "Órgão público;Licitação\n",
        "Conceição Brandão;Évora\n", "LIGAÇÕES;ATENÇÃO\n", "Câmbio;Câmara;Ângulo\n", "Você já começou?",
        "Relatório econômico;Logística\n",
      ]),
    Language(
      name: "Italian", legacy: western,
      texts: [
        "Niccolò", "Città;Priorità\nRoma;1\n", "Perché no", "Responsabilità", "Forlì", "l’attività è chiusa",
        "Quantità;Unità\n3;pz\n", "più di 50 – meno di 250", "Lunedì;Martedì;Mercoledì\n",
        "Attività “Lead”;così",
        "Società;Proprietà\nAlfa;Beta\n", "Può essere riassegnato", "Modalità di contatto;Età\n",
        "già venduto a €",
        "Caffè Torino;Libertà\n", "Specialità;sarà definito\n",
      ]),
    Language(
      name: "Swedish", legacy: western,
      texts: [
        "Åsa", "Säljare;Område\nBjörn;Malmö\n", "Försäljning", "Göteborg", "Ägare;Återkommer\nÖrjan;nej\n",
        "Hjälmar Sjögren", "Större företag – över 250", "Uppföljning på måndag", "Nästa åtgärd;Måste göras\n",
        "Återförsäljare i Skåne", "Kvällsöppet;Köpare\n", "“Nyckelkund”;Märta Ek\n", "Mål;Månad;År\n",
        "VÄSTERÅS;ÖREBRO\n", "Tjänst;Pris\nRådgivning;100 €\n", "Låg;Medelhög;Hög\n",
      ]),
    Language(
      name: "Danish", legacy: western,
      texts: [
        "Søren", "Sælger;Område\nJørgen;Århus\n", "København", "Størrelse",
        "Ejer;Næste trin\nBøgh;Opfølgning\n",
        "Lærke Kjær", "Større kunder – også på Fyn", "Få nøglekunder", "Måned;Årsmål\nmaj;40\n",
        "Ærø;Fanø;Læsø\n",
        "Forhandler på Sjælland", "“Nøgle”;Åge\n", "Beløb: 500 €", "Østjylland;Tønder\n", "Prøvetid;Køber\n",
        "Håndværk;Rådgiver;Bøger\n",
      ]),
    Language(
      name: "English", legacy: western,
      texts: [
        "it’s TBD", "“Strategic” accounts;Ana\n", "50–249;Mid-market\n", "5 €;10 €\n", "we don’t route these",
        "SMB – self serve", "Acme™;Globex®\n", "£25k;£100k\n", "Owner…;Segment\n",
        "Partner’s lead;they’re late\n",
        "•\u{A0}Inbound\n•\u{A0}Outbound\n", "café chains", "Zoë Smith", "25\u{A0}000;30\u{A0}000\n",
        "see § 4;±5 days\n",
        "O’Brien;D’Angelo\n", "naïve;résumé\n", "over 40° north", "© 2026 Acme;draft\n", "tier ½ – n/a",
      ]),
    Language(
      name: "Polish", legacy: ["Windows-1250", "ISO-8859-2"],
      texts: [
        "Łukasz Wiśniewski", "Właściciel;Województwo\nPaweł;małopolskie\n", "Sprzedaż bezpośrednia;Gdańsk\n",
        "Następny krok;Środa\nzgłosić;później\n", "Łódź;Wrocław;Kraków\n",
        "Odpowiedzialność zespołu – część druga\n",
        "Źródło;Ilość;Błąd\npolecenie;pięć;żaden\n", "Miesiąc;Tydzień;Dzień\n",
      ]),
    Language(
      name: "Czech", legacy: ["Windows-1250", "ISO-8859-2"],
      texts: [
        "Jiří Dvořák", "Zákazník;Příjem\nPlzeň;čtvrtletí\n", "Odpovědný obchodník;Město\n",
        "Růžena Šťastná;Žďár\n",
        "Společnost;Počet\nVelká;třicet\nMalá;sto\n", "Příští měsíc – další řešení\n",
        "Český trh;Účet;Výše\n",
        "Ředitelka;Tomáš Kučera\n",
      ]),
    Language(
      name: "Russian", legacy: ["Windows-1251", "KOI8-R", "Mac Cyrillic", "CP866"],
      texts: [
        "Продажи", "Регион;Менеджер\nСибирь;Ольга Белова\n", "Ответственный за канал",
        "Сумма сделки;Срок\n500 тыс.;3 дня\n",
        "Москва;Казань;Тверь\n", "Крупный бизнес – от 250 человек\n",
        "Следующий шаг;Объём\nпозвонить;большой\n",
        "Партнёрская программа «Север»\n",
      ]),
    Language(
      name: "Japanese", legacy: ["Shift-JIS", "EUC-JP"],
      texts: [
        "東京", "担当者,地域\n田中,関東\n", "営業部", "セグメント,所有者\n大企業,佐藤\n", "商談の次のステップを決める\n",
        "パートナー経由,直販\n○,×\n", "名古屋支社,〒450-0001\n", "優先度,備考\n1,未定（来期）\n",
      ]),
  ]
}
