package contraindication

// sections are the shipped rules, in the order of the table: the order in which findings of one strength
// are reported.
var sections = [...]func() []Rule{
	agreementRules,
	bleedingRules,
	infectionRules,
	operationsRules,
	heartAndLungRules,
	nervesRules,
	pregnancyRules,
	currentRules,
	procedureRules,
	thoraxRules,
	neckAndTrunkRules,
	limbsRules,
	redFlags,
	redFlagsOfTheBody,
}
