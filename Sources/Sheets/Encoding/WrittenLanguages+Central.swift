extension WrittenLanguages {
  /// Polish, Czech, Slovak, Hungarian, Croatian and Slovene, Romanian, Turkish.
  static let central = [
    """
    się że już też także dużo może możliwe należy każdy każda książka sprzedaż sprzedaży sprzedażowy \
    właściciel region województwo Łódź Łukasz Łukaszewicz Kraków Krakowie Poznań Gdańsk Toruń Wrocław \
    Wrocławia Rzeszów Białystok Częstochowa Śląsk śląskie Świdnica Świętokrzyskie małopolskie Małgorzata \
    Paweł Michał Rafał Stanisław Władysław Zdzisław Wałęsa Mikołaj Żaneta Żuk Żukowski Józef Andrzej \
    Wójcik Kowalski Zieliński Wiśniewski Dąbrowski Kamiński Lewandowski Kozłowski Jabłoński Szymański \
    Woźniak Król Wróbel Pawłowski Michałski Górski Zając Kaźmierczak Gołąb Głowacki są będzie będą mają \
    dział dziale działa działu zespół zespołu wartość wielkość częstotliwość odpowiedzialny \
    odpowiedzialność ilość długość jakość miejscowość przychód wychodząca bieżący następny następna \
    pierwszeństwo początek koniec środek środa wtorek miesiąc miesięcznie tydzień dzień rząd błąd mąż \
    wąski trąbka ręka język święto piętro więcej mniej członek główny główna opłata źródło źle późno \
    rozdział zarządzanie zarządu należność usługa usługi usług obsługa klientów partnerów produktów \
    rynków kanałów powiązany wysłać zgłoszenie zgłosić złoty złotych imię nazwisko zdjęcie który która \
    które góra góry dół wróć również szczegóły szczegół ogólny numerów być mieć dać pięć sześć dziesięć \
    ŁÓDŹ SPRZEDAŻ WŁAŚCICIEL REGIONÓW wyświetl wyświetlanie wyśrodkowanie zapasowa zapasową hasło \
    użytkownik użytkownika użyć błędny błędów plików katalogów połączenie połączenia rozłączony włączony \
    wyłączony klawisz wiersz ścieżka ścieżki wskaźnik żądanie żądany zażądano dołączyć łącze łączny sieć \
    sieci niewłaściwy nieprawidłowy możliwości późniejszy późniejsza wcześniejszy nagłówek długi krótki \
    szybki poziom odłącz podać pamięć pamięci część części treść wieść podwójny ósemka oś osób zawiera \
    żółty różowy zróżnicowany ściąga trzyczęściowy ŚLĄSK MAŁOPOLSKIE ćwierć ósmy Ósma żaden wzrośnie \
    różne różny próg
    """,
    """
    Česko český česká české Čech čtvrtletí číslo části časopis část částka člověk účet účel účetní účast \
    úroveň úkol úřad úsek ústí Ústí žádost žák žena že již může možnost každý dlužník příjmení příklad \
    přehled přes před předseda překlad při příjem příležitost přístup připraven tři čtyři říjen říci \
    řízení řeka řešení Řehoř Jiří Ondřej Tomáš Lukáš Matěj Zdeněk Luboš Miloš Tereza Kateřina Růžena \
    Božena Šárka Štěpán Václav Novák Nováková Dvořák Dvořáková Svoboda Černý Černá Procházka Kučera \
    Veselý Horák Němec Pokorný Pospíšil Marek Hájek Jelínek Král Růžička Beneš Fiala Sedláček Doležal \
    Zeman Kolář Navrátil Čermák Vaněk Šimek Říha Plzeň Plzeňský Brně Liberecký Olomoucký Zlínský \
    Středočeský Jihočeský Královéhradecký Děčín Třebíč Žďár Přerov Kroměříž Jičín Kladně Město město \
    městě měsíc měsíční měna dále zákazník zákazníci zákazníků odpovědný odpovědnost společnost \
    společnosti spolupráce výše výběr vývoj výrobek výsledek významný velký velikost malý nový nové nová \
    další směr změna změny změn důvod důležitý průměr průmysl způsob zůstat dům vůz vůbec původ úspěch \
    pět devět deset týden týdně týkající stát státní svět světový věc věk večer některý něco těžba otěže \
    šest šéf široký škola školení špatný ještě příští poštovní dušan loď laď zeď teď ňadro žízeň píseň \
    žádný ťuk síť chuť OBCHODNÍ ŘEDITEL ČÍSLO PŘÍJMENÍ MĚSTO KRAJ zaměstnanec neúspěšně neúspěšný \
    úspěšný úspěšně potvrzovací klikání rozpoznání třikrát rozšíření oddíl výchozí výstup vstup klávesa \
    klávesnice soubor souborů adresář nastavení uživatel uživatele čtení zápis záznam připojení odpojení \
    zpráva zprávy neplatný neplatná délka řetězec řádek řádků příkaz příkazu přepínač proměnná hodnota \
    výraz moldavština čeština slovenština angličtina němčina francouzština souřadnice kořen kořenový dvě \
    třetí čtvrtý pátý šestý sedmý osmý devátý desátý zástupce vedoucí až obchodní oblast oblastí \
    vlastník ročně kvartální ředitel ředitelka Jaromír Vladimír Radek Žižka Žižkov Šťastný
    """,
    """
    že môže môj môžeme predaj veľkosť veľký úroveň úloha účet číslo časť čas štvrťrok štát šesť žiadosť \
    každý dôležitý dôvod spôsob kôň stôl pôda vôľa zodpovedný zodpovednosť spoločnosť spoločnosti príjem \
    príklad prístup zákazník zákazníci mesiac týždeň týždne deň ďalší ďakujem ľudia ľavý kľúč nedeľa \
    učiteľ riaditeľ majiteľ vlastník priateľ Kráľ Ľubomír Ľuboš Ján Jozef Štefan Ďuriš Žilina Košice \
    Prešov Nitra Trenčín Banská Bystrica Poľsko Rakúsko Česká tĺcť vŕba kŕmiť stĺp hĺbka oblasť región \
    mesto názov druhý dĺžka dĺžky dĺžke určuje určiť určený situácie situácia povolený povolené neplatný \
    zdieľaná zdieľať pripevnené prekladací súbor súbory používateľ používateľa nastavenie pripojenie \
    možné možnosť možnosti správa správy chyba chýba riadok riadky reťazec hľadať nájsť prázdny ďalej \
    späť zmeniť vytvoriť otvoriť uložiť zrušiť skončiť späť stĺpec stĺpce tlačiť tlačidlo kľúče štýl \
    štandardný jazyk slovenčina čeština angličtina vzťah štvrtok päť deväť desať dvadsať mäso väčší \
    menší najväčší späť krajský rýchly malý nový ročný súčet súbor súčasť
    """,
    """
    és értékesítés értékesítési vezető vezetői felelős felelőse ügyfél ügyfelek régió régiók időszak idő \
    idők határidő cég cégek név nevek cím címek utca város városok ország országos Győr Pécs \
    Székesfehérvár Kőszeg Érd Szűcs Szabó Kovács Tóth Horváth Nagy Németh Molnár Farkas Balogh Papp \
    Takács Juhász Lakatos Mészáros Simon Rácz Fekete Szilágyi Török Fehér Gál Kiss Szűts László István \
    József János Zoltán Sándor Gábor Péter Tamás Zsófia Ágnes Éva Mária Ildikó Erzsébet Anikó Katalin \
    Ödön Ökrös Őrség Őri Úrkút Ürge következő lehetőség szükséges fő főbb első második működik művelet \
    gyűjtő nyílt híd víz út úr új újabb üzlet üzleti ügynök jövő növekedés köszönöm több között két négy \
    öt hét tíz húsz száz év évente hónap hét negyedév mennyiség érték ár árak áruház áfa számla \
    számlaszám időszakos elérhető elérhetővé hitelesíthető hitelesíthetők lehetővé szerkeszthető \
    feldolgozás bőbeszédű billentyű billentyűzet billentyűk késleltetés ismétlés kezdeti kezdő kezdőlap \
    működő működési érvénytelen érvényes könyvtár könyvtárak fájl fájlok fájlnév sikertelen sikeres \
    beállítás beállítások felhasználó jelszó üzenet üzenetek hiba művelet idő időtúllépés időpont \
    jövőbeli előző előtt először mellett között közben belül kívül felső alsó első belső külső \
    szükségtelen erős könnyű gyors fő- nő növelő csökkentő megfelelő következőképpen rendelkező telepítő \
    szerver őket őt ők csökkent erő nő nők megjegyzés állapot típus minőség költség bevétel ÉRTÉKESÍTÉS \
    RÉGIÓ FELELŐS hűség fűtés tűz
    """,
    """
    također više način način početak početni čovjek članak članovi član četiri četvrtak čvor račun \
    računi računa ključ ključni odlučuje veličina količina područje područja županija Županja županije \
    žena žele važno važan može mreža država država služba tržište tržišta sadržaj šest šef širina škola \
    što još naš vaš više mišljenje rješenje riješiti prošli trošak troškovi kućište kuća noć pomoć moć \
    veći veće opći sljedeći tekući budući općina Šibenik Čakovec Đakovo Đorđe Đurđa Đuro Požega Križevci \
    Karlovac Košice Ćuk Ćosić Babić Horvat Kovačević Marić Jurić Novak Knežević Marković Petrović Matić \
    Tomić Pavlović Blažević Božić Grgić Pavić Radić Perić Filipović Šarić Lovrić Vuković Perković \
    Popović Bošnjak Jukić Barišić Žužić između među također dođe rođen događaj vođa vođe voditelj uređaj \
    građanin Maček Maša Saša Anđela Željko Željka Živko Zvonimir Božidar Nevenka Krešimir Tihomir Siniša \
    Nataša Snježana Luč Škrlj Štajerska Žalec Črnomelj Kočevje Zupančič Kovač Mlakar Vidmar Kos Golob \
    Turk Kralj Hočevar Krajnc Žagar Kotnik področje število začetek konec oče čas delež mož človek več \
    že še če PODRUČJE ŽUPANIJA KLJUČ
    """,
    """
    și să că în între într fără până când după către această această România români română București \
    Iași Cluj Brașov Timișoara Constanța Galați Ploiești Oradea Bacău Pitești Brăila Târgu Mureș Suceava \
    Botoșani Râmnicu Vâlcea Ștefan Ștefănescu Ionuț Cătălin Cătălina Mădălina Răzvan Mihăilă Țepeș țară \
    țări județ județe vânzări vânzare vânzător persoană responsabilă responsabil număr numărul dată până \
    perioadă companie următor următoarea înainte îndeplinit clienți parteneri piață piețe preț prețuri \
    acțiune atenție informație informații relație funcție secțiune şi ţară ţări judeţ preţ acţiune \
    Bucureşti Iaşi Braşov Timişoara Constanţa Galaţi Ploieşti Botoşani Ştefan Ţepeş staţie staţii \
    următoare mulţumesc iniţial câmp câte mâine sâmbătă român pământ vânt sfânt cât ÎN ŞI VÂNZĂRI
    """,
    """
    için satış satışlar bölge bölgesi bölgeler müşteri müşteriler sorumlu yönetici müdür müdürü şirket \
    şirketi şube şehir şehri İstanbul İzmir Eskişehir Diyarbakır Muğla Niğde Çanakkale Çorum Şanlıurfa \
    Ağrı Iğdır Kırıkkale Yılmaz Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç \
    Aslan Çetin Koç Kurt Özkan Şimşek Ayşe Gökhan Gülşen Özgür Ümit Çiğdem Işıl İbrahim Uğur Oğuz Tuğba \
    Çağla Barış Güneş büyük küçük değer değeri değil iş işi ve için göre üç dört yüz yıl yıllık aylık \
    gün günlük sayısı adı soyadı açık kapalı öncelik önce sonra
    """,
  ]
}
