// Sources that were not read in full. Kept by hand. Checked against the cited sources' rows on 2026-11-26; not
// reviewed by a clinician.

package session

import "github.com/dryneedling/dryneedling/condition/evidence"

var furtherTexts = [...]evidence.Source{
	"IRL-2012",
	"MCEVOY-CH5",
	"CH-2014",
	"ASAP-2013",
	"AACP-2017",
	"KSA-DN",
	"HQCA-2014",
	"FSBPT-2015",
	"CONS-2026",
	"APTA-2013",
}

func background() []Incidence {
	return []Incidence{
		{
			Says:    "about 14 significant events per 10,000 consultations and no serious event, from memory",
			Rate:    in(10_000, 14),
			Among:   AmongVisits,
			Sources: []evidence.Source{"WHITE-2001", evidence.GeneralKnowledge},
		},
		{
			Says:    "figures not read",
			Sources: []evidence.Source{"MACPH-2001"},
		},
		{
			Says:    "107 per 1,000 patients reported an event over 3 months",
			Rate:    in(1000, 107),
			Among:   AmongPatients,
			Sources: []evidence.Source{"MACPH-2004"},
		},
		{
			Says:    "3 serious of 6,348",
			Rate:    counted(3),
			Of:      6348,
			Sources: []evidence.Source{"MACPH-2004"},
		},
		{
			Says:    "479 cases, 14 deaths",
			Rate:    counted(479),
			Sources: []evidence.Source{"ZHANG-2010"},
		},
		{
			Says:    "294 acupuncture cases, 2000-2011",
			Rate:    counted(294),
			Sources: []evidence.Source{"XU-2013"},
		},
	}
}
