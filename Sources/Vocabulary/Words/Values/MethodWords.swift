/// How a lead is given to one of several, in the row form of `WordRows`.
enum MethodWords {
  static let rows = #"""
    fixed = Fixed: fixed | direct | named | single | static | assign | 1:1
    round_robin = Round robin: round robin | round-robin | RR | rotate | rotation | rotating | even |
       equal | in turn | next available | least recently assigned
    weighted = Weighted: weighted | weighted RR | weighted round robin | percent | percentage | % split |
       proportional | ratio
    capacity = Capacity: capacity | load balanced | load balancing | least loaded | lowest count |
       count-based | capped | cap
    account_match = Account owner: account owner | match | matched | lookup | look-up | existing owner |
       related owner | sticky | CRM ownership
    pull = Pull: pull | cherry pick | first come | first come first served | FCFS | shark tank | claim |
       pick
    """#
}
