/// The buyer's stages, in the row form of `WordRows`.
enum StageWords {
  static let rows = #"""
    awareness = Awareness: awareness | aware | TOFU | ToF | top of funnel | top | discover | discovery |
       attract | reach | learn | problem aware | unaware | visitor | interest | demand creation |
       upper funnel | Bekanntheit | Aufmerksamkeit | Wahrnehmung | Interesse | Notoriété | Découverte |
       Sensibilisation | Prise de conscience | Attirer | Conocimiento | Conciencia | Descubrimiento |
       Notoriedad | Atracción | 認知 | 認識 | 興味 | 興味・関心 | 関心
    evaluation = Evaluation: evaluation | evaluate | MOFU | MoF | mid funnel | middle of funnel | middle |
       consideration | consider | compare | comparison | solution aware | engage | nurture | assess |
       shortlist | validation | demand capture | mid-funnel | Evaluierung | Bewertung | Abwägung |
       Erwägung | Vergleich | Informationsphase | Évaluation | Considération | Comparaison | Réflexion |
       Evaluación | Consideración | Comparación | 検討 | 比較 | 比較検討 | 評価
    decision = Decision: decision | decide | BOFU | BoF | bottom of funnel | bottom | purchase | buy |
       conversion | convert | close | closing | negotiation | selection | product aware | lower funnel |
       act | Entscheidung | Kauf | Kaufentscheidung | Abschluss | Décision | Achat | Décision d'achat |
       Decisión | Compra | Decisión de compra | Cierre | 決定 | 購入 | 購買 | 意思決定 | 導入決定 | 契約
    onboarding = Onboarding: onboarding | onboard | implementation | implement | kickoff | kick-off |
       go-live | deploy | deployment | Einführung | Einarbeitung | Inbetriebnahme | Implementierung |
       Intégration | Mise en service | Mise en place | Implementación | Incorporación |
       Puesta en marcha | 導入 | オンボーディング
    adoption = Adoption: adoption | adopt | activation | activate | usage | use | success |
       value realisation | Nutzung | Utilisation | Adopción | Uso | 活用 | 利用 | 定着
    renewal = Renewal: renewal | renew | retention | retain | loyalty | post-purchase | post-sale |
       post sales | support | Verlängerung | Kundenbindung | Bindung | Loyalität | After-Sales |
       Nachbetreuung | Fidélisation | Renouvellement | Rétention | Après-vente | Renovación | Retención |
       Fidelización | Posventa | 更新 | 継続 | 維持
    expansion = Expansion: expansion | expand | upsell | up-sell | cross-sell | cross sell | grow |
       advocacy | advocate | refer | land and expand | Ausbau | Erweiterung | Empfehlung |
       Recommandation | Développement | Expansión | Recomendación | 拡大 | 推奨 | アップセル
    """#
}
