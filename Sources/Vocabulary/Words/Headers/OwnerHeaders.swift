/// The columns of a roster sheet, in the row form of `WordRows`.
enum OwnerHeaders {
  static let rows = #"""
    owner_id id: Owner ID | Employee ID | User ID | SFDC ID | Salesforce ID | Emp ID | Login | Username |
       Alias | Handle
    name text: Name | Full name | First name last name | First name surname | Vorname Nachname | Vorname Name |
       Prénom Nom | Nombre Apellidos | Nombre Apellido | Owner | Owner name | Rep | Rep name | Person | Employee | User |
       Display name | Team member | Mitarbeiter | Nom | Nombre | 氏名 | 名前 | 担当者
    email email: Email | E-mail | Email address | Work email | Mail | UPN | E-Mail-Adresse | Courriel |
       Correo | メール
    role enum:job: Role | Title | Job title | Position | Function | Job | Rolle | Poste | Cargo | Funktion |
       役割 | 役職
    team text: Team | Pod | Group | Squad | Queue | Department | Dept | BU | Abteilung | Équipe | Equipo |
       チーム
    manager owner: Manager | Reports to | Supervisor | Boss | Line manager | Team lead | Mgr |
       Vorgesetzter | Führungskraft | 上司 | Responsable hiérarchique | Jefe | Teamleiter | Berichtet an |
       Rapporte à | Manager direct | Reporta a | Jefe directo | Superior | 報告先 | 直属の上司
    region list:region: Region | Geo | Location | Office | Territory | Market | Gebiet | 地域
    timezone tz: Timezone | Time zone | TZ | UTC offset
    languages list:lang: Language | Languages | Speaks
    skills list:text: Skills | Specialty | Speciality | Product focus | Vertical focus | Certifications
    capacity int/period: Capacity | Max leads | Cap | Lead cap | Max/day | Leads per week | Quota of leads |
       Max open | Kapazität | Max open leads | Max active leads | Max. leads | Open lead limit | Lead limit |
       Max offene Leads | Maximale Leads | Capacité | Leads max | Max leads ouverts | Capacidad |
       Máx. leads abiertos | Máximo de leads | 担当上限 | 最大リード数 | 上限件数
    weight percent|int: Weight | Weighting | Share | RR weight
    status enum:person_status: Status | Active | Active? | Employment status | State | Ramp | Availability |
       ステータス
    start date: Start date | Start | Hire date | Joined | From
    end date: End date | End | Last day | Leaving | Termination date | Leave date | To
    out_from date: OOO from | Out of office from | Leave from | PTO start | Away from | PTO from | Abwesend ab |
       Urlaub von | Absent du | Congés du | Ausente desde | Vacaciones desde | 休暇開始
    out_to date: OOO to | Out of office to | Out of office until | Leave to | PTO end | Away until | Back on | PTO to |
       Abwesend bis | Urlaub bis | Absent au | Congés jusqu'au | Ausente hasta | Vacaciones hasta | 休暇終了
    backup owner: Backup | Delegate | Cover | OOO cover | Deputy | PTO cover | Covered by | Cover person |
       Leave cover | Holiday cover | Vacation cover | Absence cover | Stand-in | Substitute | Vertretung |
       Vertreter | Vertreten durch | Urlaubsvertretung | Stellvertreter | Suppléant | Remplaçant |
       Remplacé par | Suplente | Sustituto | Cubierto por | Reemplazo | 代理 | 代理者 | 代行者 | 不在時担当
    kind enum:owner_type: Type | Owner type | Kind | User/Queue/Team | Internal/External | Typ | Tipo | 種別 | 区分
    """#
}
