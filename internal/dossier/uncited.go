package main

const (
	listedOnly = "listed among the sources, and cited by nothing else in the dossier"
	ofTwitches = "cited by the dossier's text on twitches, which is in no table"
	ofDepths   = "cited by the dossier's list of published depths, of which the library has those that bound a muscle"
	ofSoreness = "cited by the dossier's text on soreness, which is in no table yet"
	ofBilling  = "cited by the dossier's text on time and billing, which is in no table"
)

// uncited are the sources that nothing in the library cites, and what cites them in the dossier.
var uncited = map[string]string{
	"FC-DEF":    ofTwitches,
	"LTR-IDN":   ofTwitches,
	"LTR-PTPR":  ofTwitches,
	"LTR-ACU":   ofTwitches,
	"GMEDLTR":   ofTwitches,
	"CHOU15":    ofDepths,
	"LIN13":     ofDepths,
	"MACH15":    ofDepths,
	"UBCH16":    ofDepths,
	"EMGACC07":  ofDepths,
	"BRADYD":    ofSoreness,
	"MPZ18":     ofSoreness,
	"WELLMARK":  ofBilling,
	"DKC-AH":    listedOnly,
	"PEUK3":     listedOnly,
	"LOINCPAIN": listedOnly,
	"ICDLIST":   listedOnly,
	"HEELCPG23": "listed among the sources; the dossier notes that its text on needling was not read",
}
