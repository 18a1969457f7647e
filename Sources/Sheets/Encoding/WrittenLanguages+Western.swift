extension WrittenLanguages {
  /// German, French, Spanish, Portuguese, Italian, Swedish, Danish and Norwegian, Finnish, Dutch, Icelandic, Catalan.
  static let western = [
    """
    für über Müller Jürgen Günther Büro zurück größer Größe groß Straße Grüße müssen natürlich Schlüssel \
    Frühjahr fünf Tür Stück Gebühr Führung Einführung prüfen geprüft gültig ungültig verfügbar Verfügung \
    Bündel Österreich Köln Göttingen Möbel Söhne schön können gehören Größenordnung Förderung öffentlich \
    Öffnung Höhe mögliche möglich persönlich löschen Lösung gelöst Vertriebsgebühr Schröder Böhm Köhler \
    Römer Löwe Möller Schäfer Krämer Jäger Bäcker Händler Geschäft Geschäftsführer Gerät Verträge \
    Aufträge Beiträge Einträge Umsätze Märkte Kontakte Kanäle Partnerkanäle später nächste nächster \
    ergänzt erklärt Erklärung während ändern Änderung Ärzte Ämter Übergabe Übersicht überfällig \
    Überprüfung Übung Bevölkerung Rückruf Rückmeldung zuständig Zuständigkeit Zuständige vollständig \
    ständig jährlich vierteljährlich tägliche täglich regelmäßig gemäß Maßnahme außerhalb außen \
    schließen Abschluß weiß heißt Fußnote Grundsätze Vorschläge Prämie Qualität Priorität Universität \
    Kapazität läuft wählen Wähler Thüringen Württemberg Baden-Württemberg Düsseldorf Nürnberg Zürich \
    Lübeck Münster München Saarbrücken Tübingen süd Südost nördlich östlich Töpfer Börse Größter \
    Schönberg König Königs Vögel früh Käufer Verkäufer Einkäufer Gespräch Rückläufer Ansprechpartner für \
    Lücke fällig gefällt hält enthält erhält Stärke Schwäche Kündigung gekündigt Entschädigung tätig \
    Tätigkeit Gemüse Bürger GRÖSSE STRASSE FÜR MÜNCHEN ÜBERSICHT KÖLN ÄNDERUNG GESCHÄFT ÖL Öl Häuser \
    Läden Länder Bundesländer Städte Plätze Einsätze Sätze zunächst mündlich Mühle Kühn Kühne Brückner \
    Lüdtke Krüger Schüler Krügel Fähigkeit Gefahr Rahmenverträge Größenklasse Stammkäufer beschäftigt \
    Lösungsansätze mögen Königreich Präsident gefährlich lösen nötig böse hören stören Vorgänger hängt \
    Zugänge Eigentümer Anhänger Bündnis lüften füllen Fülle ausgefüllt Ölwechsel Übermittlung über übrig \
    üblich Hübner Hüttner Fährmann Gärtner Wächter Grünwald Flüge dürfen würde würden wöchentlich zwölf
    """,
    """
    été étape étapes équipe équipes écrit école état États Éric Étienne Émile ÉTAPE RÉGION qualifié \
    qualifiés région régional propriétaire clé clés société sociétés marché marchés créé créer réseau \
    délai délais développement deuxième troisième première dernière système problème très après près \
    succès accès progrès règle règles modèle père mère frère siècle manière matière rivière Hélène Irène \
    Genève où là voilà déjà à ça çà français française François Françoise façon reçu leçon garçon \
    Besançon Provençal Alençon être même tête fête forêt prêt intérêt enquête fenêtre août coût coûts \
    goût sûr sûreté dû connaître maître naître île Île dîner boîte plaît hôtel hôpital rôle contrôle \
    bientôt côté côte plutôt diplôme drôle Noël Joël Raphaël Israël naïf maïs Loïc Anaïs haïr âge tâche \
    tâches bâtiment château grâce théâtre pâte gâteau cœur œuvre sœur bœuf œil vœux nœud manœuvre André \
    Thérèse Rémi Rémy Jérôme Stéphane Stéphanie Frédéric Gérard Céline Cécile Léa Zoé Benoît Valérie \
    Mélanie Sébastien Aurélie Amélie Québec Orléans Nîmes Liège Isère Rhône Saône Corrèze Ardèche \
    Loire-Atlantique Île-de-France Pyrénées Bézier téléphone télé réponse répondre réunion rémunération \
    référence responsabilité activité priorité qualité quantité sécurité nécessaire général générale \
    généré prévu prévue privé employé employés salarié métier médias média numéro économie électronique \
    éligible évaluation événement évènement échéance échelle énergie étude évolution détail détaillé \
    décision décembre février catégorie stratégie comité entité entrée année années journée durée fermé \
    fermée livré livrée validé refusé terminé annulé payé né née SOCIÉTÉ MARCHÉ CRÉÉ QUALITÉ FRANÇAIS \
    PRÉNOM prénom téléchargé hélas élève élevé dépôt impôt entrepôt arrêt arrêté conquête pêche crème \
    caisse célèbre lumière chaîne rappelé appelé délégué négocié négociation médecin spécial spécialisé \
    géré régie à côté là-bas où ou bien ? chère entraîner reconnaît goûter dégât câble vélo lycée musée \
    café CAFÉ résumé exposé détaillée réf. n° Éditeur Église réel réelle préféré résultat rédaction \
    répertoire réapplique réduire récent sélection séparé spécifié paramètre fichier vérifié vérifier \
    mémoire évité léger régler piège siège thème schéma légal médiane ménage démarrage déployé défaut \
    dépendance déclaré démo député développé débit pénalité opération opérateur intégré intérieur \
    extérieur supérieur inférieur intermédiaire échoué effectué modifié activé désactivé affiché \
    enregistré planifié prioritaire étranger États-Unis Vénézuéla Nîmois Çà événementiel élément \
    éléments éléphant ère aérien théâtral poésie géant océan européen coréen À
    """,
    """
    año años dueño dueña España español española señor señora Peña Muñoz Núñez Ibáñez Ordóñez Zúñiga \
    niño niña mañana compañía compañías diseño tamaño pequeño pequeña enseñar cañón montaña campaña \
    campañas contraseña Cataluña Logroño Coruña región regiones gestión acción sección sección dirección \
    información comunicación atención educación producción función situación solución organización \
    clasificación asignación duración versión división decisión misión revisión reunión opinión unión \
    razón corazón camión avión según también además más detrás atrás compás será está están estará aquí \
    así allí sí día días vía guía categoría mayoría energía tecnología economía García Martínez \
    Rodríguez Fernández González Hernández López Sánchez Pérez Gómez Jiménez Ramírez Álvarez Díaz \
    Vázquez Domínguez Gutiérrez Suárez Velásquez Méndez Gálvez Ríos María José Jesús Ángel Andrés Inés \
    Tomás Nicolás Sebastián Martín Adrián Julián Iván Raúl Óscar Víctor Héctor Sofía Lucía Mónica \
    Verónica Bárbara Málaga Cádiz Córdoba León Almería Ávila Cáceres Gijón México Perú Panamá Bogotá \
    Medellín Asunción Mérida Querétaro Yucatán Michoacán página páginas número números código códigos \
    teléfono teléfonos público política médico técnico técnica último última máximo mínimo próximo \
    próxima válido válida crédito débito período líder línea límite título artículo vehículo capítulo \
    índice áreas área ámbito árbol étnico índole óptimo único única útil órgano crítico estratégico \
    análisis básico práctica fábrica América África oficina interés después cortés inglés francés \
    portugués café qué quién cómo cuándo dónde cuál él éste fácil difícil móvil débil árabe jóvenes \
    exámenes pingüino bilingüe Güell ningún algún común jardín fin sillón almacén también REGIÓN AÑO \
    GESTIÓN DIRECCIÓN COMPAÑÍA PRÓXIMO ÁREA ACCIÓN búsqueda búsquedas gráfico gráfica carácter búfer \
    códec lápiz sólo sólida médula fórmula dólares sábado miércoles Bogotá búho rúbrica Ámsterdam \
    Áustria átomo bóveda cómodo pólizas tráfico ráfaga sílaba lógica lógico gasóleo óleo éxito época \
    épico éstos
    """,
    """
    ação ações região regiões informação informações gestão responsável responsáveis opção opções \
    situação atenção solução produção função direção educação comunicação organização prestação \
    avaliação versão divisão decisão missão reunião opinião união razão avião São João não então são \
    estão irmão mão pão cão coração Sebastião Simão Assunção Conceição Gonçalves Gonçalo Magalhães \
    Guimarães alemães mães pães cães Camões questões milhões põe põem compõe dimensões reuniões decisões \
    Simões Leões é às à até você vocês três mês inglês português francês interesse preço preços serviço \
    serviços endereço comércio negócio negócios escritório relatório relatórios histórico território \
    próximo próxima último última número números código público técnico técnica início fim médio médios \
    média área áreas família Brasília Amazônia Paraná Ceará Pará Goiás Espírito Florianópolis Belém \
    Cuiabá Niterói Maceió Vitória Antônio António Luís José André Inês Mário Flávia Patrícia Cláudio \
    Júlio Lúcia Lúcio Sérgio Fábio Márcia Mônica Verônica econômico eletrônico câmara câmbio âmbito \
    ângulo lâmpada França criança esperança mudança cobrança liderança força Gonça peça açúcar cabeça \
    começo espaço avançar Açores conteúdo saúde país países aí possível disponível nível níveis fácil \
    difícil útil válido válida máximo mínimo básico prática crítico análise período férias secretária \
    secretário funcionário usuário usuários necessário prioritário página páginas ícone índice ônibus \
    avô avó pôr lêem vêem têm também além porém ninguém já lá pá está será só após nós avós órgão ótimo \
    AÇÃO REGIÃO SÃO PAULO GESTÃO ENDEREÇO RESPONSÁVEL NÃO OPÇÕES PREÇO Água água Évora Óbidos Áudio \
    Áustria áudio Árabe ausência ausências frequência frequências inteligência agência agências \
    referência experiência tendência licença homogêneo gêmeos ônus Islândia Antártica Irlanda Polônia \
    colônia demônio ângulos silêncio ciência paciência violência urgência competência tê-lo vê crê três \
    convênio gênero êxito árvore árvores ártico
    """,
    """
    città attività qualità quantità priorità società università responsabilità opportunità possibilità \
    età metà verità libertà novità comunità identità perché poiché finché benché affinché né sé è cioè \
    caffè tè più già giù può però ciò così lunedì martedì mercoledì giovedì venerdì sì lì là qui sarà \
    farà avrà andrà dirà saprà potrà dovrà verrà sarò farò avrò andrò parlò Nicolò Niccolò ragù tribù \
    virtù gioventù menù Forlì Cantù Cefalù Santhià papà ventitré trentatré CITTÀ ATTIVITÀ QUALITÀ PERCHÉ \
    PIÙ È L’attività dell’età bontà capacità modalità validità disponibilità località pubblicità \
    contabilità proprietà specialità entità unità sanità necessità mobilità È necessario È possibile È \
    stato più È in identità velocità capacità utilità funzionalità deferibilità piè caffè bebè purché \
    giacché cosicché cosicchè anziché dì fedeltà serietà varietà laicità civiltà crudeltà viltà beltà \
    metà falò oblò comò zerò può dà fa’ lassù quaggiù laggiù quassù schiavitù Gesù Perù bambù iglù \
    lunedì mezzodì Alì colibrì altresì
    """,
    """
    för från över år år ärende ärenden även är så på då gå få må slå stå nå två små några någon många \
    måste måndag lördag söndag försäljning säljare säljchef säker säkerhet kvartal ägare område områden \
    område Åsa Åke Åberg Ågren Öberg Örebro Östersund Östergötland Västergötland Västerås Göteborg Malmö \
    Jönköping Linköping Norrköping Luleå Umeå Skellefteå Gävle Växjö Borås Södertälje Skåne Småland \
    Värmland Hälsingland Ångermanland Lindström Sjöberg Sjögren Söderberg Nyström Bergström Åström \
    Öström Björk Björn Göran Jörgen Mårten Mats Håkan Märta Pär Per Sören Östen Löfgren Håkansson \
    Mårtensson Jönsson Pålsson Möller Sköld Stål Ståhl Hägg Nordström Hellström Wikström behöver behörig \
    före efter först köp köpa köpare kör göra gör hör höra bör börjar störst större mått måte målgrupp \
    mål försök lösning möte möten beslutsfattare åtgärd åtgärder återförsäljare återkoppling ansökan \
    öppen öppna öppet höst vår våren månad månader län läge ökning ökar ökat öka öppna österut översikt \
    övre övrigt övriga överens överst åtgärda återställ återgå åtkomst ångra återstår ålder råkar \
    avancerad självklart själv skärm skärmen läsa läser skriva välj välja väljer inställningar \
    tillgänglig begränsa innehåll rättighet röd grön blå gå går ändras ändrade spänning räkna räkning \
    läget känd nätverk nästa värde väg väst väntar vägen fråga frågor språk åtta ål båt båda råd låg hög \
    högre lägre sätt sätta rätt tjänst tjänster företag företagare uppföljning följer följ ÅTGÄRD \
    FÖRSÄLJNING ÄGARE OMRÅDE FÖR PÅ ÖVER Ängelholm Älmhult än ände ö å
    """,
    """
    på så får gå må når stå små også år årlig område områder måned måneder mål målgruppe Århus Aarhus \
    Ålborg Ålesund Åse Håkon Pål Bård Tromsø Bodø Hillerød Køge Sorø Odder Rødovre København Sønderborg \
    Sønderjylland Nørrebro Nørre Østergaard Østerbro Øst Østfold Øresund Ørsted Sørensen Jørgensen \
    Jørgen Søren Bjørn Bjørg Brøndby Frederiksværk Næstved Sjælland Lægård Kjær Kjærgaard Nærø Færøerne \
    Færgen ære æble ærlig først før for større størst størrelse høj højere høring hører gør gøre køb \
    køber købe købere nøgle nøglekunde løsning løsninger løb mødes møde møder prøve døgn dør søg søge \
    søger ansøgning opfølgning følger følge rød grøn brød øl øre ønske ønsker økonomi økologisk \
    økonomisk vækst væsentlig vælg værdi være vært været træk sælger sælge sælges læs læse læser præmie \
    præsentation kædeforhandler kæde nær nærmeste trænger ændring ændringer gæld gældende tælle fælles \
    ejer række rækker mægler måle åben åbne åbent både våben råd håndtering håndbog språk spørgsmål blå \
    grå få ØST SØNDERJYLLAND KØBENHAVN STØRRELSE OMRÅDE NÆSTE næste Ærø Øyvind tilgængelig \
    tilgængelighed følgende føje tilføj fjernelse nødvendig gennemført udføre udført køre kører vælge \
    valgt værktøj værktøjer mellemrum hjørne hjørner røre berøre afspørg spørge søgning åbn åbner trælog \
    træ sætte fortsæt oversættelse indstilling læg lægge tæt hæv næse bjælke kærlig særlig særskilt \
    ændre ændres ændret æra også når må måle måling ånd Åland Trøndelag Møre Sør Hønefoss Drøbak \
    Grønland Færder Kåre Åsmund
    """,
    """
    myynti myyjä hän että tämä nämä määrä päivä päivää päämäärä tärkeä käyttäjä asiakkaalle \
    yhteyshenkilö henkilö tiedä mikä missä tässä täältä jälkeen työ työt työntekijä hyvä pitää löytää \
    käsi kesä syksyä lähes lähetä Jyväskylä Hämeenlinna Järvenpää Seinäjoki Järvinen Mäkinen Mäkelä \
    Hämäläinen Heikkilä Särkkä Väinö Päivi Töölö Ähtäri Äänekoski äiti älä öljy pöytä tyttö sähköposti \
    sähkö näyttö käyttö pääkaupunki pääsy jää tehtävä tehtävät vähintään määräaika Tšekki tšekin Šakki \
    žanri kehitä lisää lisätä lisäys poistettu epäonnistui pysäytetty käynnistä käynnissä käytössä \
    käytettävissä käyttöliittymä näytä näppäin näppäimistö välilyönti virheellinen määritä määritelty \
    löytynyt löydy löytyi kirjoittaa tyhjä täysi vähän väärä väli väri äänen ääni öljyn yö yöllä hyväksy \
    hyvä ylös yhä ymmärrä ensimmäinen jälkimmäinen kämmen mökki viikossa välillä
    """,
    """
    België Italië Oekraïne coördinatie coördinator geïnteresseerd één beïnvloeden efficiënt ingrediënt \
    patiënt client categorieën ideeën zeeën reünie vacuüm Noël Daniëlle Zoë Michaël Joëlle cliënt \
    cliënten financiële essentiële officiële provinciën tweeën Azië Brazilië Spanië Tsjechië Kroatië \
    Roemenië Slovenië Australië vóór café privé reëel geüpload ruïne beëindigd geïnstalleerd \
    geïmporteerd coöperatie coöperaties Roemeense zoölogie Oostende hiërarchie variëren materiële \
    individuële essentiële geërfd heroïek Haïti Algerije creëren creëer gecreëerd ideële industriële \
    commerciële initiële speciële tweeëntwintig drieëntwintig poëzie egoïst oriëntatie beïnvloed zeeën \
    knieën skiën Caraïben naïef overeenkomstige drieën hè enquête crème überhaupt
    """,
    """
    Ísland Reykjavík Þór Þórunn Þorsteinn Jón Jónsdóttir Guðrún Guðmundur Sigurður Björn Björk það það \
    með við Ólafur Árni Ísafjörður Akureyri Hafnarfjörður Kópavogur fyrirtæki sölu sölustjóri tæki hæð \
    síða síðan eða þú þessi þar úr út út í á ég vísa fyrirvara staða stað söluaðili viðskiptavinur \
    ábyrgð þjónusta næsta ár mánuður öll öðru Ægir Æsa
    """,
    """
    gestió regió acció informació direcció organització què és més també després interès accés exprés \
    Barcelonès Jordà propietari núm número públic pàgina àmbit àrea servei català catalana Cerdà Solà \
    Ferrà Montsià Girona Lleó Ramón Núria Mònica Sònia Xènia Àngel Àlex Agustí Martí Adrià Andreu Vallès \
    Penedès Empordà Berguedà Solsonès Pallarès aniversari plaça peça França Barça començar adreça çò \
    col·laboració il·lusió pel·lícula intel·ligència Sant Cugat això així país països veïna raïm Lluïsa \
    qüestió aigües llengües pingüí Òscar òptim història à àmfora anàlisi caràcter caràcters màquina \
    màxim mínima fàcil ràpid gràfic pàgines àlbum època època Grècia Suècia Àustria Àfrica Itàlia \
    Mesopotàmia Romania ciència llicència freqüència seqüència referència presència agència diferència \
    ciències audiència març peces adreces cançó façana búfer búfers únic únics última número música \
    públics utilitzeu configuració aplicació això opció opcions obté manté està estàs perquè després \
    cafè cinquè desè ventè mòdul mòbil còpia pròpia òrgan ós lògica tecnològic torneu
    """,
  ]
}
