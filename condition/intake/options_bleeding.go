package intake

// The options of [Antithrombotic].
const (
	AntithromboticNone Option = Option(Antithrombotic)<<8 + 1 + iota
	AntithromboticVKA
	AntithromboticDOAC
	AntithromboticHeparin
	AntithromboticAspirin
	AntithromboticAntiplateletSingle
	AntithromboticAntiplateletDual
	AntithromboticCombined
	AntithromboticOther
)

// The options of [BleedingDisorder].
const (
	BleedingDisorderNone Option = Option(BleedingDisorder)<<8 + 1 + iota
	BleedingDisorderHemophiliaMild
	BleedingDisorderHemophiliaSevere
	BleedingDisorderVWD
	BleedingDisorderOther
)

// The items of [InteractingAgents].
const (
	InteractingAgentNSAID Item = Item(InteractingAgents)<<8 + 1 + iota
	InteractingAgentSSRI
	InteractingAgentAntibiotic
	InteractingAgentAmiodarone
	InteractingAgentGinkgo
	InteractingAgentGarlic
	InteractingAgentGinseng
	InteractingAgentGinger
	InteractingAgentStJohnsWort
	InteractingAgentOther
)

// The options of [Pregnancy].
const (
	PregnancyNo Option = Option(Pregnancy)<<8 + 1 + iota
	PregnancyPossible
	PregnancyYes
)
