package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
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
			Basis:   cited("ACUP-EA", "BMAS-2023", "VASIL-2011", "SUHAIL-2023", "SIERPINA-2005", "CUMM-2011E"),
			Footing: Sourced,
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
			Says:    "Another active implant (nerve stimulator, pump or cochlear implant), and current is planned.",
			Do:      "No current in that quarter of the body; ask the manufacturer.",
			Basis:   cited("SIERPINA-2005", "CONV"),
			Footing: Extension,
			Note:    "Holds wherever the implant is; its place shapes what to do.",
		},
		{
			ID:       "electrical-across-thorax",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When:     when.Path(protocol.AcrossThorax),
			Says:     "The planned current crosses the chest or the heart.",
			Do:       "Keep each pair of needles within one limb or on one side of the trunk.",
			Basis:    cited("SIERPINA-2005", "BMAS-2023", "SUHAIL-2023", "MA-BOOK", "CUMM-2011E"),
			Footing:  Sourced,
			Note:     "A path test is no where no current is planned.",
		},
		{
			ID:       "electrical-neck-head",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When:     when.Path(protocol.FrontOfNeck, protocol.AcrossHead),
			Says:     "The planned current crosses the front of the neck or the head from side to side.",
			Do:       "Do not do it.",
			Basis:    cited("MA-BOOK", "SIERPINA-2005"),
			Footing:  Sourced,
			Note:     "Front of the neck: over or across the carotid sinus or throat. A pair on one side is electrical-one-side-neck-head.",
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
			Basis:   cited("MA-BOOK", "SIERPINA-2005", "CONV"),
			Footing: Extension,
			Note:    "Without the training practitioner-technique-not-trained holds instead.",
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
			Basis:   cited("MA-BOOK"),
			Footing: Sourced,
			Note:    "Cervical or thoracic is read from the regions of the muscle; muscles that reach into the lower back do not count at a lumbar level.",
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
			Says:    "Current is planned, and epilepsy is not controlled or there was a seizure in the last 90 days.",
			Do:      "Needle by hand only. No clearance lifts this.",
			Basis:   cited("ACUP-EA", "BEABLE-2013"),
			Footing: Number,
			Note:    "A seizure in the last 90 days counts whatever the epilepsy answer is.",
		},
		{
			ID:       "electrical-epilepsy-controlled",
			Section:  "2.8",
			Family:   "seizure",
			Strength: Relative,
			When:     when.All(when.Electrical(), when.Is(intake.EpilepsyControlled)),
			Says:     "Current is planned, and the patient has controlled epilepsy.",
			Do:       "Needle by hand only, unless the neurologist agrees.",
			Basis:    cited("ACUP-EA", "BEABLE-2013"),
			Footing:  Sourced,
			Note:     "ACUP-EA bars uncontrolled epilepsy only and names no grade for controlled epilepsy.",
		},
		{
			ID:       "electrical-sensation-absent",
			Section:  "2.8",
			Family:   "current",
			Strength: Absolute,
			When:     when.All(when.Electrical(), when.Touches(intake.SensationAbsent)),
			Says:     "Current is planned where sensation is absent.",
			Do:       "No current there.",
			Basis:    cited("DSB-UK", "CONV"),
			Footing:  Extension,
			Note:     "Sensation is one answer for the visit, the worst of the planned sites, so it counts for every target with current.",
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
			Says:    "Current in a frail patient, at a first session, or for more than 30 minutes.",
			Do:      "Start low and raise slowly to a comfortable twitch and no more; support the leads and keep the needle angle.",
			Basis:   cited("MA-BOOK", "CUMM-2011E", "CCAOM-CNT"),
			Footing: Number,
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
			Basis:   cited("CUMM-2011E"),
			Footing: Sourced,
			Note:    "Lung list and peritoneum list; the lung-list muscles that count only at some levels or zones and are on the peritoneum list too are covered by over(peritoneum). Held off: tangential, or pincer on a liftable muscle. CUMM-2011E is read as a bar; its opening, all that was read, only advises precautions.",
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
			Basis:   cited("CUMM-2011E", "CONV"),
			Footing: Extension,
			Note:    "Milder half of electrical-needle-migration, so it holds on the muscle alone, whatever the line, depth or path. Level limits fall away, since every muscle with one is over lamina or peritoneum. CUMM-2011E is read as a bar over the cord.",
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
			Says:    "A metal implant lies in the path of the planned current.",
			Do:      "Move the electrodes away from it.",
			Basis:   cited("ACUP-EA"),
			Footing: Sourced,
			Note:    "In the path: metal in an area of the target, or a path that the plan itself calls near an implant.",
		},
	}
}
