// Adverse events that harm a structure or a system of the body. Kept by hand. Checked against the cited sources'
// rows on 2026-11-26; not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
)

func majorEvents() []adverseEventRow {
	return []adverseEventRow{
		{
			ID:    Hematoma,
			Name:  "Haematoma needing treatment, active arterial bleed",
			Grade: Grading{Least: Significant, Most: Serious, CTCAE: CTCAE{3, 4}},
			Incidence: []Incidence{
				{
					Says: "1 clinically relevant haematoma in 3,974 treatments of 384 anticoagulated patients " +
						"(1/3,974 is 0.025 %, the abstract prints 0.003 %)",
					Rate:    counted(1),
					Of:      3974,
					Among:   AmongTreatments,
					Sources: []evidence.Source{"MCCULL-2015"},
				},
				{
					Says:    "needle-EMG haematoma about 1.35 % on imaging",
					Rate:    perCent(1.35),
					Sources: []evidence.Source{"AANEM-2021"},
				},
			},
			Where: "arm, thigh, calf, hip",
			Regions: []body.Region{
				body.UpperArm, body.Elbow, body.Forearm, body.Hip, body.Thigh, body.LowerLeg,
			},
			Manage: "Compression, emergency care if expanding or neuro change.",
			Report: "Incident report.",
			Stop:   "Stop course pending medical review.",
		},
		{
			ID:    Pneumothorax,
			Name:  "Pneumothorax",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{3, 4}},
			Incidence: []Incidence{
				{
					Says:    "0 in 7,629 treatments",
					Rate:    counted(0),
					Of:      7629,
					Among:   AmongTreatments,
					Sources: []evidence.Source{"BRADY-2014"},
				},
				{
					Says:    "2 in 229,230 patients",
					Rate:    counted(2),
					Of:      229230,
					Among:   AmongPatients,
					Sources: []evidence.Source{"WITT-2009"},
				},
				{
					Says:    "0.87 per million treatments, hospitalised only",
					Rate:    in(1_000_000, 0.87),
					Among:   AmongTreatments,
					Sources: []evidence.Source{"LIN-2019"},
				},
				{
					Says:    "1.75 per million treatments in at-risk areas, hospitalised only",
					Rate:    in(1_000_000, 1.75),
					Among:   AmongTreatments,
					Sources: []evidence.Source{"LIN-2019"},
				},
				{
					Says:    "reported by 3 % of 102 Polish clinicians",
					Rate:    perCent(3),
					Of:      102,
					Among:   AmongClinicians,
					Sources: []evidence.Source{"TRYB-2024"},
				},
				{
					Says:    "4 cases between September 2022 and December 2023 at one Belgian emergency department",
					Rate:    counted(4),
					Sources: []evidence.Source{"GHENT-2024"},
				},
			},
			Where:   "upper trapezius, rhomboid, levator, supraspinatus, infraspinatus, paraspinals, low neck",
			Regions: []body.Region{body.Neck, body.Shoulder, body.Thorax, body.UpperBack, body.LowerBack},
			Manage:  "Sit up, oxygen if trained, emergency transfer; onset can be delayed up to 2 days.",
			Report:  "Statutory or insurer report; clinical governance.",
			Stop:    "Stop; no thoracic needling afterwards without specialist advice.",
		},
		{
			ID:    BilateralPneumothorax,
			Name:  "Bilateral pneumothorax",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{4, 4}},
			Incidence: []Incidence{
				{
					Says:    "case report; 1 of 17 cases",
					Rate:    counted(1),
					Of:      17,
					Among:   AmongCases,
					Sources: []evidence.Source{"KIMJS-2018"},
				},
			},
			Where:   "both sides of thorax in one session",
			Regions: []body.Region{body.Thorax, body.UpperBack},
			Manage:  "Sit up, oxygen if trained, emergency transfer; onset can be delayed up to 2 days.",
			Report:  "Incident report.",
			Stop:    "Never treat both sides in one session.",
		},
		{
			ID:    HemothoraxOrTamponade,
			Name:  "Haemothorax or cardiac tamponade",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{4, 5}},
			Incidence: []Incidence{
				{
					Says:    "22 tamponade reports; weighted mortality about 80 %",
					Rate:    counted(22),
					Sources: []evidence.Source{"JIC-2019"},
				},
				{
					Says:    "epigastric and subxiphoid cases",
					Sources: []evidence.Source{"SUBXIPHOID"},
				},
				{
					Says:    "haemothorax cases",
					Sources: []evidence.Source{"HAEMOTHORAX-CASES"},
				},
			},
			Where:   "sternum, precordium, epigastrium, upper abdomen; rib spaces",
			Regions: []body.Region{body.Thorax, body.UpperBack, body.Abdomen},
			Manage:  "Emergency.",
			Report:  "Incident and coroner if death.",
			Stop:    "Absolute site ban.",
		},
		{
			ID:    CentralNervousInjury,
			Name:  "Central nervous system injury, epidural haematoma, subarachnoid bleed",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{4, 5}},
			Incidence: []Incidence{
				{
					Says:    "case reports",
					Sources: []evidence.Source{"LEEJH-2011", "BERRIGAN-2018", "WANG-2025", "HEADACHE-2000"},
				},
			},
			Where:   "cervical, thoracic, thoracolumbar paraspinal",
			Regions: []body.Region{body.Neck, body.UpperBack, body.LowerBack},
			Manage:  "Stop, immobilise, emergency MRI; do not thrombolyse before imaging.",
			Report:  "Incident report.",
			Stop:    "Stop; no paraspinal needling.",
		},
		{
			ID:    CSFLeak,
			Name:  "CSF leak",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{3, 3}},
			Incidence: []Incidence{
				{
					Says:    "case reports",
					Sources: []evidence.Source{"NOH-CSF"},
				},
			},
			Where:   "post-laminectomy lumbar",
			Regions: []body.Region{body.LowerBack},
			Manage:  "Lie flat, emergency.",
			Report:  "Incident report.",
			Stop:    "No needling at that level.",
		},
		{
			ID:    NerveInjury,
			Name:  "Peripheral nerve injury",
			Grade: Grading{Least: Significant, Most: Serious, CTCAE: CTCAE{2, 3}},
			Incidence: []Incidence{
				{
					Says:    "14 % of Polish clinicians had seen a nerve palsy",
					Rate:    perCent(14),
					Among:   AmongClinicians,
					Sources: []evidence.Source{"TRYB-2024"},
				},
				{
					Says:    "longest effect 180 days",
					Sources: []evidence.Source{"WITT-2009"},
				},
				{
					Says:    "persistent wrist drop case",
					Sources: []evidence.Source{"MCMANUS-2018"},
				},
				{
					Says:    "foot drop at the fibular neck",
					Sources: []evidence.Source{"SATO-2003", "PNI-TAB"},
				},
				{
					Says:    "neuroma",
					Sources: []evidence.Source{"RAISSI-2016"},
				},
			},
			Where: "lateral distal arm, fibular neck, lateral leg, popliteal, sciatic, cervical",
			Regions: []body.Region{
				body.Neck, body.UpperArm, body.Elbow, body.Buttock, body.Thigh, body.Knee, body.LowerLeg,
			},
			Manage: "Stop, neurological exam, refer.",
			Report: "Incident report.",
			Stop:   "Stop region; no needling until resolved.",
		},
		{
			ID:    LocalInfection,
			Name:  "Local infection or abscess",
			Grade: Grading{Least: Significant, Most: Significant, CTCAE: CTCAE{2, 3}},
			Incidence: []Incidence{
				{
					Says:    "27 local treated infections in 229,230 patients, via commentary",
					Rate:    counted(27),
					Of:      229230,
					Among:   AmongPatients,
					Sources: []evidence.Source{"WITT-2009"},
				},
				{
					Says:    "3 systemic treated infections in 229,230 patients, via commentary",
					Rate:    counted(3),
					Of:      229230,
					Among:   AmongPatients,
					Sources: []evidence.Source{"WITT-2009"},
				},
				{
					Says:    "about 1 per 80,000 treatments, via commentary",
					Rate:    in(80_000, 1),
					Among:   AmongTreatments,
					Sources: []evidence.Source{"WITT-2009"},
				},
				{
					Says:    "2 % of Polish clinicians",
					Rate:    perCent(2),
					Among:   AmongClinicians,
					Sources: []evidence.Source{"TRYB-2024"},
				},
				{
					Says:    "mycobacterial outbreak of 40 patients",
					Rate:    counted(40),
					Sources: []evidence.Source{"SONG-NTM"},
				},
				{
					Says:    "mycobacterial outbreak of 32 patients",
					Rate:    counted(32),
					Sources: []evidence.Source{"TANG-NTM"},
				},
			},
			Where:      "any",
			Everywhere: true,
			Manage:     "Medical, culture including mycobacteria.",
			Report:     "Public health if cluster.",
			Stop:       "Stop; review hygiene.",
		},
		{
			ID:    DeepInfection,
			Name:  "Septic joint, implant or spinal infection, endocarditis",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{4, 4}},
			Incidence: []Incidence{
				{
					Says:    "case reports",
					Sources: []evidence.Source{"STEENTJES-2015", "TKA-INF", "CALLAN-2016", "JIC-2019"},
				},
			},
			Where:  "near implants",
			Manage: "Emergency, surgeon.",
			Report: "Incident report.",
			Stop:   "Stop.",
		},
		{
			ID:    VascularInjury,
			Name:  "Vascular injury, pseudoaneurysm",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{3, 4}},
			Incidence: []Incidence{
				{
					Says:    "case reports",
					Sources: []evidence.Source{"KAO-2002", "MA-2020"},
				},
			},
			Where:   "popliteal, medial arm, groin",
			Regions: []body.Region{body.UpperArm, body.Groin, body.Knee},
			Manage:  "Pressure, vascular referral.",
			Report:  "Incident report.",
			Stop:    "Stop region.",
		},
		{
			ID:    OrganPuncture,
			Name:  "Organ puncture (kidney, liver, bowel, stomach)",
			Grade: Grading{Least: Serious, Most: Serious, CTCAE: CTCAE{4, 5}},
			Incidence: []Incidence{
				{
					Says:    "case reports",
					Sources: []evidence.Source{"ABDO-CASES", "ABDO-2015", "KIDNEY-CASES", "RETRO-CASES"},
				},
			},
			Where:   "lumbar L1-S1, abdomen",
			Regions: []body.Region{body.LowerBack, body.Abdomen},
			Manage:  "Emergency.",
			Report:  "Incident report.",
			Stop:    "Stop region.",
		},
	}
}
