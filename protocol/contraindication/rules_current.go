package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// currentRules are the rules on electrical dry needling (section 2.8).
// Kept by hand. Checked row by row against the cited dossier on 2026-11-26; not reviewed by a clinician.
func currentRules() []Rule {
	return []Rule{
		{
			ID:       "electrical-cardiac-device",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When: when.All(
				when.Is(
					intake.CardiacDevicePacemaker, intake.CardiacDeviceICD, intake.CardiacDeviceCRT,
				),
				when.Electrical(),
			),
			Says: "Pacemaker, defibrillator or resynchronisation device, and current is planned.",
			Do:   "Needle by hand only, away from the generator and its leads.",
			Positions: []Position{
				{Source: "BMAS-2023", Strength: Relative},
				{Source: "VASIL-2011", Strength: Precaution},
			},
			Basis: []evidence.Citation{
				{Source: "ACUP-EA", Says: "absolute"},
				{Source: "BMAS-2023", Says: "closely paired limb needles are probably safe, but trunk current can fool the device"},
				{Source: "VASIL-2011", Says: "no event in one patient over two years, so that it might be safe"},
				{Source: "SUHAIL-2023", Says: "with skin electrodes at neck and chest, interference in 17 of 107 people with a defibrillator, read by the device as ventricular tachycardia or fibrillation in two"},
				{Source: "SIERPINA-2005"},
				{Source: "CUMM-2011E"},
			},
			Footing: Sourced,
			Account: "Sources disagree. Device manuals and ACUP-EA are absolute; BMAS-2023 thinks closely paired limb needles probably safe, but trunk current can fool the device; VASIL-2011 reports two years without event in one patient and thinks that it might be safe; SUHAIL-2023 (skin electrodes at neck and chest) saw interference in 17 of 107 people with a defibrillator, read by the device as ventricular tachycardia or fibrillation in two. Milder: relative (BMAS-2023), precaution (VASIL-2011).",
			Note:    "BMAS-2023 thinks close pairs in a limb probably safe and current through the trunk not; read as relative. VASIL-2011 (one patient, two years) thinks it might be safe; read as a precaution. SUHAIL-2023 saw interference in 17 of 107 with current at neck and chest.",
		},
		{
			ID:       "electrical-other-implant",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When: when.All(
				when.Has(
					intake.ImplantedDeviceSCS, intake.ImplantedDeviceDBS, intake.ImplantedDeviceVNS,
					intake.ImplantedDeviceInsulinPump, intake.ImplantedDeviceDrugPump,
					intake.ImplantedDeviceCochlear,
				),
				when.Electrical(),
			),
			Says: "Another active implant (nerve stimulator, pump or cochlear implant), and current is planned.",
			Do:   "No current in that quarter of the body; ask the manufacturer.",
			Basis: []evidence.Citation{
				{Source: "SIERPINA-2005", Says: "names implanted devices such as medication pumps"},
				{Source: "CONV", Says: "the other devices, by extension"},
			},
			Footing:    Extension,
			Confidence: LowToModerate,
			Account:    "SIERPINA-2005 names implanted devices such as medication pumps; the others are counted by extension.",
			Note:       "Holds wherever the implant is; its place shapes what to do.",
		},
		{
			ID:       "electrical-across-thorax",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When:     when.Path(protocol.AcrossThorax),
			Says:     "The planned current crosses the chest or the heart.",
			Do:       "Keep each pair of needles within one limb or on one side of the trunk.",
			Basis: []evidence.Citation{
				{Source: "SIERPINA-2005", Says: "bars heart and brain"},
				{Source: "BMAS-2023", Says: "trunk current can fool a device"},
				{Source: "SUHAIL-2023", Says: "with skin electrodes interference was worse at the chest and with higher current"},
				{Source: "MA-BOOK", Says: "bars the whole neck and thorax"},
				{Source: "CUMM-2011E"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "With skin electrodes interference was worse at the chest and with higher current (SUHAIL-2023).",
			Note:       "A path test is no where no current is planned.",
		},
		{
			ID:       "electrical-neck-head",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When:     when.Path(protocol.FrontOfNeck, protocol.AcrossHead),
			Says:     "The planned current crosses the front of the neck or the head from side to side.",
			Do:       "Do not do it.",
			Basis: []evidence.Citation{
				{Source: "MA-BOOK", Says: "bars the whole neck and thorax"},
				{Source: "SIERPINA-2005", Says: "bars heart and brain"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "MA-BOOK bars the whole neck and thorax; SIERPINA-2005 bars heart and brain; trials have given one-sided current at suboccipital and temporal points. Strictest: absolute for every neck path (MA-BOOK).",
			Note:       "Front of the neck: over or across the carotid sinus or throat. A pair on one side is electrical-one-side-neck-head.",
		},
		{
			ID:       "electrical-one-side-neck-head",
			Section:  "2.8",
			Family:   "current",
			Strength: Precaution,
			When:     when.All(when.Path(protocol.OneSideNeckOrHead), when.Trained()),
			Says:     "Current on one side of the back of the neck or of the head, by someone trained for the region.",
			Do:       "Lowest comfortable twitch, needles aimed at bone and never towards the front of the neck; watch for faintness.",
			Positions: []Position{
				{Source: "MA-BOOK", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "MA-BOOK", Says: "bars the whole neck and thorax"},
				{Source: "SIERPINA-2005", Says: "bars heart and brain"},
				{Source: "CONV"},
			},
			Footing:    Extension,
			Confidence: Low,
			Account:    "Trial practice; there is no safety study. Strictest: absolute (MA-BOOK).",
			Note:       "Without the training practitioner-technique-not-trained holds instead.",
		},
		{
			ID:       "electrical-across-cord",
			Section:  "2.8",
			Family:   "current",
			Strength: Relative,
			When: when.All(
				when.Path(protocol.AcrossSpine),
				when.In(body.Neck, body.UpperBack, body.Thorax),
				when.Not(when.All(when.In(body.LowerBack), when.Level(body.L1.To(body.L5)))),
			),
			Says: "The planned current crosses the spine at cervical or thoracic level.",
			Do:   "Place both needles of a pair on one side.",
			Positions: []Position{
				{Source: "MA-BOOK", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "MA-BOOK", Says: "never at cervical and thoracic level"},
			},
			Footing:    Sourced,
			Confidence: Low,
			Account:    "A single textbook, which says never at cervical and thoracic level. Strictest: absolute (MA-BOOK).",
			Note:       "Cervical or thoracic is read from the regions of the muscle; muscles that reach into the lower back do not count at a lumbar level.",
		},
		{
			ID:       "electrical-epilepsy",
			Section:  "2.8",
			Family:   "seizure",
			Strength: Absolute,
			When: when.All(
				when.Electrical(),
				when.Any(when.Is(intake.EpilepsyUncontrolled), when.Within(intake.LastSeizure, 90)),
			),
			Says: "Current is planned, and epilepsy is not controlled or there was a seizure in the last 90 days.",
			Do:   "Needle by hand only. No clearance lifts this.",
			Basis: []evidence.Citation{
				{Source: "ACUP-EA", Says: "absolute if uncontrolled"},
				{Source: "BEABLE-2013", Says: "an event in controlled epilepsy, without current"},
			},
			Footing:    Number,
			Confidence: Low,
			Account:    "ACUP-EA is absolute if epilepsy is uncontrolled. No stricter position named.",
			Note:       "A seizure in the last 90 days counts whatever the epilepsy answer is.",
		},
		{
			ID:       "electrical-epilepsy-controlled",
			Section:  "2.8",
			Family:   "seizure",
			Strength: Relative,
			When:     when.All(when.Electrical(), when.Is(intake.EpilepsyControlled)),
			Says:     "Current is planned, and the patient has controlled epilepsy.",
			Do:       "Needle by hand only, unless the neurologist agrees.",
			Basis: []evidence.Citation{
				{Source: "ACUP-EA", Says: "bars uncontrolled epilepsy only"},
				{Source: "BEABLE-2013", Says: "an event in controlled epilepsy, without current"},
			},
			Footing:    Sourced,
			Confidence: Low,
			Account:    "The source bars uncontrolled epilepsy only; BEABLE-2013 saw an event in controlled epilepsy without current. No stricter position read.",
			Note:       "ACUP-EA bars uncontrolled epilepsy only and names no grade for controlled epilepsy.",
		},
		{
			ID:         "electrical-sensation-absent",
			Section:    "2.8",
			Family:     "current",
			Strength:   Absolute,
			When:       when.All(when.Electrical(), when.Touches(intake.SensationAbsent)),
			Says:       "Current is planned where sensation is absent.",
			Do:         "No current there.",
			Basis:      cited("DSB-UK", "CONV"),
			Footing:    Extension,
			Confidence: LowToModerate,
			Note:       "Sensation is one answer for the visit, the worst of the planned sites, so it counts for every target with current.",
		},
		{
			ID:       "electrical-dose",
			Section:  "2.8",
			Family:   "current",
			Strength: Precaution,
			When: when.All(
				when.Electrical(),
				when.Any(
					when.Yes(intake.Frailty),
					when.AtMost(intake.SessionNumber, 1),
					when.StimAbove(protocol.Minutes(30)),
				),
			),
			Says: "Current in a frail patient, at a first session, or for more than 30 minutes.",
			Do:   "Start low and raise slowly to a comfortable twitch and no more; support the leads and keep the needle angle.",
			Basis: []evidence.Citation{
				{Source: "MA-BOOK", Says: "10 minutes or less"},
				{Source: "CUMM-2011E"},
				{Source: "CCAOM-CNT"},
			},
			Footing: Number,
			Account: "Sources disagree on time: MA-BOOK keeps to 10 minutes, 20 to 30 minutes are usual in electroacupuncture. No stricter position named.",
			Note:    "One source keeps to 10 minutes, electroacupuncture usually to 20 to 30.",
		},
		{
			ID:       "electrical-needle-migration",
			Section:  "2.8",
			Family:   "current",
			Strength: Relative,
			When: when.All(
				when.Electrical(),
				when.Any(
					when.OpenLungLine(),
					when.All(
						when.Deep(),
						when.Over(anatomy.Peritoneum),
						when.Not(when.Any(when.Angle(protocol.Tangential), when.Pincered())),
					),
				),
			),
			Says: "Current on a deep needle whose line can reach pleura or peritoneum: a strong contraction could draw it in.",
			Do:   "No current on such a line. Hold the line off, choose another muscle or work by hand.",
			Positions: []Position{
				{Source: "CUMM-2011E", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "CUMM-2011E", Says: "warns that strong contraction draws needles in, though its opening, all that was read, only advises precautions"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "The source warns that strong contraction draws needles in; trials have given lumbar and cervical electrical needling, so held-off and laminar lines are a precaution. Strictest: absolute over pleura, cord and abdomen (CUMM-2011E read as a bar; the opening, all that was read, only advises precautions).",
			Note:       "Lung list and peritoneum list; the lung-list muscles that count only at some levels or zones and are on the peritoneum list too are covered by over(peritoneum). Held off: tangential, or pincer on a liftable muscle. CUMM-2011E is read as a bar; its opening, all that was read, only advises precautions.",
		},
		{
			ID:       "electrical-needle-migration-held-off",
			Section:  "2.8",
			Family:   "current",
			Strength: Precaution,
			When: when.All(
				when.Electrical(),
				when.Any(
					when.Over(anatomy.Pleura),
					when.Over(anatomy.Peritoneum),
					when.Over(anatomy.Canal),
				),
			),
			Says: "Current on a needle that stands over lamina, or in a muscle beside pleura or peritoneum.",
			Do:   "Low intensity; secure the angle and the weight of the leads; check the depth while the current runs.",
			Positions: []Position{
				{Source: "CUMM-2011E", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "CUMM-2011E", Says: "warns that strong contraction draws needles in, read as a bar over the cord"},
				{Source: "CONV"},
			},
			Footing:    Extension,
			Confidence: Moderate,
			Account:    "Strictest: absolute over the cord (CUMM-2011E read as a bar).",
			Note:       "Milder half of electrical-needle-migration, so it holds on the muscle alone, whatever the line, depth or path. Level limits fall away, since every muscle with one is over lamina or peritoneum. CUMM-2011E is read as a bar over the cord.",
		},
		{
			ID:       "electrical-metal-implant",
			Section:  "2.8",
			Family:   "current",
			Strength: Precaution,
			When: when.All(
				when.Electrical(),
				when.Any(when.Touches(intake.ImplantMetal), when.Path(protocol.NearImplant)),
			),
			Says:       "A metal implant lies in the path of the planned current.",
			Do:         "Move the electrodes away from it.",
			Basis:      cited("ACUP-EA"),
			Footing:    Sourced,
			Confidence: Low,
			Note:       "In the path: metal in an area of the target, or a path that the plan itself calls near an implant.",
		},
	}
}
