package rulecheck

import (
	"strings"

	"github.com/dryneedling/dryneedling/condition/intake"
)

// goName is the Go name of an id: in camel case and American spelling.
func goName(id string) string {
	if name, ok := goIrregular[id]; ok {
		return name
	}
	var name strings.Builder
	for word := range strings.FieldsFuncSeq(american.Replace(id), func(r rune) bool { return r == '-' || r == '_' }) {
		if initials, ok := goInitials[word]; ok {
			word = initials
		}
		name.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return name.String()
}

// goFact is the Go name of a fact. That where something is goes without saying, except where another fact
// has the shorter name.
func goFact(f intake.Fact) string {
	id := f.String()
	switch f {
	case intake.PractitionerRegions, intake.ImplantedDeviceRegions, intake.InvoluntaryMovementRegions:
	default:
		id = strings.TrimSuffix(id, "_regions")
	}
	return goName(id)
}

// goItem is the Go name of one item of a set, without the item.
func goItem(s intake.Set) string {
	switch s {
	case intake.ContactAllergies:
		return "ContactAllergy"
	case intake.LungDisease:
		return "LungDisease"
	}
	return strings.TrimSuffix(goFact(s), "s")
}

var american = strings.NewReplacer(
	"haemoptysis", "hemoptysis",
	"haem", "hem",
	"oedema", "edema",
	"dysmenorrhoea", "dysmenorrhea",
	"tumour", "tumor",
	"authorised", "authorized",
)

// goInitials are the words that are not written with one capital.
var goInitials = map[string]string{
	"bmi": "BMI", "bp": "BP", "copd": "COPD", "cpr": "CPR", "crps": "CRPS", "crt": "CRT", "csf": "CSF", "dbs": "DBS",
	"doac": "DOAC", "dvt": "DVT", "eds": "EDS", "hba1c": "HbA1c", "hiv": "HIV", "icd": "ICD", "inr": "INR", "iv": "IV",
	"nsaid": "NSAID", "ok": "OK", "sci": "SCI", "scs": "SCS", "ssri": "SSRI", "tka": "TKA", "tmd": "TMD", "tmj": "TMJ",
	"umn": "UMN", "vka": "VKA", "vns": "VNS", "vwd": "VWD",
}

// goIrregular are ids whose Go name does not follow from them.
var goIrregular = map[string]string{"dorsal-interossei-2-4": "DorsalInterossei2To4"}

// goWords are the words of a target whose constant is not named after them.
var goWords = map[string]string{"none": "Unguided", "side": "SideLying"}
