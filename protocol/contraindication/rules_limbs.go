package contraindication

import (
	"github.com/dryneedling/dryneedling/condition/body"
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/condition/intake"
	"github.com/dryneedling/dryneedling/protocol"
	"github.com/dryneedling/dryneedling/protocol/anatomy"
	"github.com/dryneedling/dryneedling/protocol/contraindication/when"
)

// limbsRules are the rules on limbs, joints and tissue (section 2.9, third part).
// Kept by hand. Checked row by row against the cited dossier on 2026-11-26; not reviewed by a clinician.
func limbsRules() []Rule {
	return []Rule{
		{
			ID:       "radial-nerve-arm",
			Section:  "2.9",
			Family:   "limb-nerves",
			Strength: Precaution,
			When: when.All(
				when.Muscle(
					anatomy.Brachialis, anatomy.TricepsLateral, anatomy.TricepsMedial,
					anatomy.Brachioradialis,
				),
				when.Deep(),
			),
			Says: "Deep needling of the outer arm near the radial nerve.",
			Do:   "Short needle, away from the spiral groove; stop on shooting pain or a motor jerk.",
			Basis: []evidence.Citation{
				{Source: "MCMANUS-2018", Says: "a 0.25 × 50 mm needle at the junction of middle and distal thirds, and the deficit persisted"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "A single case; the deficit persisted. No stricter position named.",
		},
		{
			ID:       "popliteal-and-medial-arm-vessels",
			Section:  "2.9",
			Family:   "limb-vessels",
			Strength: Relative,
			When: when.All(
				when.Deep(),
				when.Any(
					when.All(
						when.Any(
							when.Muscle(
								anatomy.Popliteus, anatomy.Plantaris, anatomy.Pectineus,
								anatomy.Coracobrachialis,
							),
							when.Zone(
								anatomy.PosteriorKnee, anatomy.Groin, anatomy.Axilla,
								anatomy.MedialUpperArm,
							),
						),
						when.Not(when.Guidance(protocol.Ultrasound)),
					),
					when.All(
						when.Muscle(
							anatomy.IliopsoasDistal, anatomy.AdductorLongus, anatomy.AdductorBrevis,
							anatomy.Sartorius,
						),
						when.Guidance(protocol.Unguided),
						when.Not(when.All(when.Muscle(anatomy.AdductorLongus), when.Grip(protocol.Pincer))),
					),
					when.All(
						when.Muscle(anatomy.Subscapularis),
						when.Angle(protocol.Medial, protocol.Perpendicular),
					),
				),
			),
			Says: "A deep needle goes into a space that holds great vessels and nerves.",
			Do:   "Feel and displace the vessel, keep a shallow line away from it, use ultrasound, or leave it out.",
			Basis: []evidence.Citation{
				{Source: "KAO-2002", Says: "an injury of the popliteal artery"},
				{Source: "MA-2020", Says: "an injury of the brachial artery"},
				{Source: "GPH-AU", Says: "relative for every muscle beside these bundles"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Popliteal and brachial artery injuries are reported. The rule follows where the needle goes, not which bundles a muscle lies near, because trials needle calf, hamstring, quadriceps and adductor bellies routinely. Strictest: relative for every muscle beside these bundles (GPH-AU).",
			Note:       "A muscle that only lies near a bundle is vessels-near-line. Guidance that is not stated leaves the rule undetermined.",
		},
		{
			ID:       "vessels-near-line",
			Section:  "2.9",
			Family:   "limb-vessels",
			Strength: Precaution,
			When: when.All(
				when.Deep(),
				when.Any(
					when.Zone(
						anatomy.PosteriorKnee, anatomy.Groin, anatomy.Axilla, anatomy.MedialUpperArm,
					),
					when.Muscle(
						anatomy.Sartorius, anatomy.AdductorLongus, anatomy.AdductorBrevis,
						anatomy.Pectineus, anatomy.IliopsoasDistal, anatomy.Coracobrachialis,
						anatomy.Subscapularis, anatomy.Plantaris, anatomy.Popliteus,
						anatomy.VastusMedialis,
					),
				),
			),
			Says: "A deep needle passes near a great vessel and nerve bundle.",
			Do:   "Know where the bundle runs, feel the pulse where there is one, keep the line away from it, press after withdrawal.",
			Positions: []Position{
				{Source: "GPH-AU", Strength: Relative},
			},
			Basis: []evidence.Citation{
				{Source: "KAO-2002", Says: "an injury of the popliteal artery"},
				{Source: "MA-2020", Says: "an injury of the brachial artery"},
				{Source: "GPH-AU", Says: "for every muscle beside these bundles"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Strictest: relative (GPH-AU).",
			Note:       "The place decides: muscles that are needled beside the bundle, or an entry zone over it.",
		},
		{
			ID:       "common-peroneal-fibular-neck",
			Section:  "2.9",
			Family:   "limb-nerves",
			Strength: Precaution,
			When: when.All(
				when.Deep(),
				when.Any(
					when.Zone(anatomy.LateralKnee),
					when.Muscle(
						anatomy.PeroneusLongus, anatomy.ExtensorDigitorumLongus,
						anatomy.BicepsFemorisShort,
					),
				),
			),
			Says: "Deep needling near the common peroneal nerve at the outer knee.",
			Do:   "Feel the nerve behind and below the fibular head and stay off the neck of the fibula; shallow and oblique. Stop on pain that shoots to the foot.",
			Basis: []evidence.Citation{
				{Source: "SATO-2003", Says: "foot drop after needling at the fibular neck, with a needle broken inside the nerve"},
				{Source: "PNI-TAB", Says: "foot drop after needling at the fibular neck"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Foot drop after needling at the fibular neck is described in three reports, one with a needle broken inside the nerve. No stricter position named.",
		},
		{
			ID:       "sciatic-nerve-near-line",
			Section:  "2.9",
			Family:   "limb-nerves",
			Strength: Precaution,
			When: when.All(
				when.Deep(),
				when.Muscle(
					anatomy.Piriformis, anatomy.QuadratusFemoris, anatomy.GluteusMaximus,
					anatomy.GluteusMinimusPosterior, anatomy.ObturatorInternus,
				),
			),
			Says:    "A deep needle passes near the sciatic nerve.",
			Do:      "Know the course of the nerve, slow advance, bone as the stop, stop on pain that shoots down the leg; the outer upper buttock is safer.",
			Basis:   cited("CONV"),
			Footing: Convention,
			Note:    "Standard anatomy. Not every muscle with sciatic-nerve among its hazards: gluteus medius is needled away from it.",
		},
		{
			ID:       "superficial-peroneal-nerve",
			Section:  "2.9",
			Family:   "limb-nerves",
			Strength: Precaution,
			When: when.All(
				when.Deep(),
				when.Any(when.Near(anatomy.SuperficialPeronealNerve), when.Zone(anatomy.LateralLeg)),
			),
			Says: "Deep needling near the superficial peroneal nerve of the outer leg.",
			Do:   "In the lower third stay off the line between the peroneals and the long extensors; stop on tingling of the back of the foot.",
			Basis: []evidence.Citation{
				{Source: "RAISSI-2016", Says: "a neuroma after acupuncture"},
				{Source: "CONV"},
			},
			Footing:    Extension,
			Confidence: LowToModerate,
			Account:    "A neuroma followed acupuncture (RAISSI-2016). No stricter position named.",
		},
		{
			ID:       "saphenous-nerve",
			Section:  "2.9",
			Family:   "limb-nerves",
			Strength: Precaution,
			When: when.All(
				when.Deep(),
				when.Any(
					when.Zone(anatomy.MedialKnee, anatomy.MedialLeg),
					when.Muscle(anatomy.Sartorius, anatomy.Gracilis),
				),
			),
			Says:    "Deep needling near the saphenous nerve and vein.",
			Do:      "Keep off the visible vein and the inner edge of the tibia; ask about tingling of the inner leg.",
			Basis:   cited("CONV"),
			Footing: Convention,
			Account: "Clinical convention, no source found. Standard anatomy; no report found. No other position found.",
		},
		{
			ID:       "intercostal-vessels",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When:     when.All(when.RibCage(), when.Deep(), when.Not(when.Angle(protocol.Tangential))),
			Says:     "A deep line over the ribs that is not tangential can reach the vessels between them.",
			Do:       "Work on the rib, at its upper rather than lower edge, never into the space; with an antithrombotic drug choose another muscle.",
			Positions: []Position{
				{Source: "ZA-BN121", Strength: Relative},
			},
			Basis: []evidence.Citation{
				{Source: "HAEMOTHORAX-CASES", Says: "haemothorax from intercostal vessels after acupuncture, once with shock and surgery"},
				{Source: "JEONG-2024", Says: "haemopneumothorax from T6-T8, where one needle missed bone"},
				{Source: "ZA-BN121", Says: "wants every thoracic line tangential"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Haemothorax from intercostal vessels followed acupuncture, once with shock and surgery (HAEMOTHORAX-CASES). Strictest: relative (ZA-BN121, which wants every thoracic line tangential).",
		},
		{
			ID:       "joint-space",
			Section:  "2.9",
			Family:   "joint-and-operation",
			Strength: Absolute,
			When:     when.TowardsJoint(),
			Says:     "The needle is directed into a joint.",
			Do:       "Do not enter joints; choose a line in the muscle.",
			Basis: []evidence.Citation{
				{Source: "DSB-UK", Says: "states the case of the anticoagulated patient"},
				{Source: "CONV", Says: "the general rule"},
			},
			Footing:    Extension,
			Confidence: Moderate,
			Account:    "DSB-UK states the case of the anticoagulated patient; the general rule is convention.",
			Note:       "Undetermined for every target that does not state towards_joint.",
		},
		{
			ID:       "fracture-unhealed",
			Section:  "2.9",
			Family:   "bone-and-spine",
			Strength: Absolute,
			When: when.All(
				when.Is(intake.FractureStatusSuspected, intake.FractureStatusHealing),
				when.Any(
					when.Is(intake.FractureStatusSuspected),
					when.Touches(intake.Fracture),
					when.SameLimb(intake.Fracture),
				),
			),
			Says: "A fracture is suspected, or one in this limb or area has not healed.",
			Do:   "Refer or defer.",
			Basis: []evidence.Citation{
				{Source: "ICT-US", Says: "names unstable bone injury"},
				{Source: "AHCPR-14"},
				{Source: "DOWNIE-2013"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "ICT-US names unstable bone injury.",
			Note:       "The fact has no area, so in the region cannot be tested and the rule holds for the whole visit. Referral is left to the red flags of the family.",
		},
		{
			ID:       "acute-inflammation-site",
			Section:  "2.9",
			Family:   "acute-tissue",
			Strength: Relative,
			When:     when.Touches(intake.AcuteInflammation),
			Says:     "The target lies in an acutely inflamed or very swollen area.",
			Do:       "Avoid the site; treat above or below it.",
			Basis: []evidence.Citation{
				{Source: "ADV-AU", Says: "a very swollen area is out"},
				{Source: "GPH-AU", Says: "avoids it"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "ADV-AU says that a very swollen area is out; GPH-AU avoids it; use in acute pain is described by others.",
			Note:       "No interval after the injury is sourced, so its date does not count.",
		},
		{
			ID:       "acute-haematoma",
			Section:  "2.9",
			Family:   "acute-tissue",
			Strength: Relative,
			When:     when.Touches(intake.AcuteHematoma),
			Says:     "The target lies in a fresh muscle tear or haematoma.",
			Do:       "Defer: it may bleed again or turn to bone.",
			Basis:    cited("CONV"),
			Footing:  Convention,
			Account:  "Clinical convention, no source found.",
		},
		{
			ID:       "open-growth-plate",
			Section:  "2.9",
			Family:   "children",
			Strength: Relative,
			When: when.All(
				when.Is(intake.SkeletalMaturityImmature),
				when.Any(when.Using(protocol.Periosteal), when.TowardsJoint()),
				when.In(
					body.Shoulder, body.Elbow, body.Wrist, body.Hand, body.Hip, body.Knee, body.Ankle,
					body.Foot,
				),
			),
			Says:    "Bones are still growing, and the needle is meant to meet bone or joint near the end of a long bone.",
			Do:      "No periosteal needling or bone contact near a growth plate.",
			Basis:   cited("CONV"),
			Footing: Convention,
			Account: "Clinical convention, no source found.",
			Note:    "No source; convention. In the belly of a muscle it is open-growth-plate-near.",
		},
		{
			ID:       "open-growth-plate-near",
			Section:  "2.9",
			Family:   "children",
			Strength: Precaution,
			When: when.All(
				when.Is(intake.SkeletalMaturityImmature),
				when.In(
					body.Shoulder, body.Elbow, body.Wrist, body.Hand, body.Hip, body.Knee, body.Ankle,
					body.Foot,
				),
			),
			Says:    "Bones are still growing, and the target lies near the ends of long bones.",
			Do:      "Stay in the belly of the muscle; no bone contact near a growth plate.",
			Basis:   cited("CONV"),
			Footing: Convention,
		},
		{
			ID:       "recent-injection",
			Section:  "2.9",
			Family:   "acute-tissue",
			Strength: Precaution,
			When: when.All(
				when.Touches(intake.InjectionRegion),
				when.Any(
					when.All(
						when.Is(intake.InjectionTypeCorticosteroid),
						when.Within(intake.InjectionDate, 42),
					),
					when.All(
						when.Is(intake.InjectionTypeFiller),
						when.Within(intake.InjectionDate, 28),
					),
					when.All(
						when.Is(intake.InjectionTypeBotulinum, intake.InjectionTypeOther),
						when.Within(intake.InjectionDate, 14),
					),
				),
			),
			Says:    "The target lies in an area that was injected lately.",
			Do:      "Better deferred here; ask the injector, keep away from the injected point, disinfect the skin.",
			Basis:   cited("CONV"),
			Footing: Convention,
			Account: "Clinical convention, no source found. No source that was read asks for more than care. Strictest: relative (a service that defers every recently injected area).",
		},
		{
			ID:         "thoracic-deformity",
			Section:    "2.9",
			Family:     "lung",
			Strength:   Precaution,
			When:       when.All(when.Yes(intake.ThoracicDeformity), when.In(body.UpperBack)),
			Says:       "Scoliosis or kyphosis thins the back of the chest wall, and the target lies there.",
			Do:         "Ultrasound, or superficial only.",
			Basis:      cited("MA-BOOK"),
			Footing:    Sourced,
			Confidence: Low,
			Note:       "The posterior chest wall is read as a footprint that holds the upper back.",
		},
		{
			ID:       "osteoporosis-periosteal",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When: when.All(
				when.Yes(intake.Osteoporosis),
				when.Any(
					when.Using(protocol.Periosteal),
					when.All(
						when.Any(
							when.RibCage(),
							when.Muscle(
								anatomy.Infraspinatus, anatomy.Supraspinatus,
								anatomy.Subscapularis,
							),
						),
						when.Deep(),
					),
				),
			),
			Says: "Bone is weak, and it is pecked or is the only stop in front of the lung.",
			Do:   "No pecking, light bone contact only; do not rely on thin bone (rib, shoulder blade, breastbone, sacrum) as the stop.",
			Basis: []evidence.Citation{
				{Source: "AAP-INF", Says: "expects more blade defects with age and osteoporosis"},
				{Source: "CONV"},
			},
			Footing:    Extension,
			Confidence: Low,
			Account:    "One educator expects more blade defects with age and osteoporosis. No stricter position named.",
			Note:       "sternalis is on the rib-wall list.",
		},
		{
			ID:       "upper-trapezius-bilateral",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When:     when.BothSides(when.Muscle(anatomy.UpperTrapezius)),
			Says:     "Upper trapezius is planned on both sides in one session.",
			Do:       "Only with a true pincer lift on each side, tip between the fingers, needle no longer than the lifted fold; otherwise one side a session. Give the advice on late breathlessness.",
			Positions: []Position{
				{Source: "ZA-BN121", Strength: Absolute},
			},
			Basis: []evidence.Citation{
				{Source: "ZA-BN121", Says: "avoids both sides of the thorax, without exception"},
				{Source: "OCCN-CASE", Says: "needled both trapezii"},
				{Source: "TPI-BILAT-2023", Says: "bilateral pneumothorax after trigger point injection of both trapezii in a thin man"},
				{Source: "IMJ-2022", Says: "bilateral pneumothorax after a dry needling session"},
				{Source: "GB21-2018", Says: "skin to pleura at the upper trapezius is 14.6 mm in women and 17.4 mm in men, means of 101 adults on ultrasound"},
			},
			Footing: Sourced,
			Account: "Sources disagree. ZA-BN121 avoids both sides of the thorax without exception; needling of both trapezii is published practice (OCCN-CASE); bilateral pneumothorax has followed trigger point injection of both trapezii in a thin man (TPI-BILAT-2023) and a dry needling session (IMJ-2022). Strictest: absolute (ZA-BN121).",
			Note:    "Grip, length and build shape what to do; a deep line without a pincer on both sides is thorax-bilateral-same-session.",
		},
		{
			ID:       "infraspinous-fossa-bone-stop",
			Section:  "2.9",
			Family:   "lung",
			Strength: Precaution,
			When: when.All(
				when.Muscle(anatomy.Infraspinatus),
				when.Deep(),
				when.Not(when.Angle(protocol.Tangential)),
			),
			Says: "A deep line in infraspinatus relies on the shoulder blade as its stop, and the blade can have a hole.",
			Do:   "Needle under 40 mm; feel bone at the expected depth and stop if it is not met; avoid the thin centre and frail bone. An oblique line is an option.",
			Positions: []Position{
				{Source: "GPH-AU", Strength: Relative},
			},
			Basis: []evidence.Citation{
				{Source: "GPH-AU", Says: "asks for superficial or oblique needling here"},
				{Source: "AAP-INF", Says: "argues for a perpendicular line with bone contact"},
			},
			Footing: Sourced,
			Account: "Sources disagree: GPH-AU asks for superficial or oblique needling here, AAP-INF argues for a perpendicular line with bone contact. The figures are an educator's; no pneumothorax by this route was found. Strictest: relative for a perpendicular line (GPH-AU).",
			Note:    "The stricter position speaks of a perpendicular line.",
		},
		{
			ID:       "suboccipital-off-midline",
			Section:  "2.9",
			Family:   "upper-neck-cord",
			Strength: Relative,
			When: when.Any(
				when.All(
					when.Muscle(anatomy.ObliquusCapitisInferior),
					when.Longer(body.MM(40)),
					when.Not(when.Guidance(protocol.Ultrasound)),
				),
				when.All(
					when.Muscle(anatomy.RectusCapitisPosteriorMajor),
					when.Any(when.Longer(body.MM(39)), when.AngleAbove(protocol.Deg(45))),
				),
				when.All(
					when.Muscle(anatomy.ObliquusCapitisInferior, anatomy.RectusCapitisPosteriorMajor),
					when.Not(when.Trained()),
				),
			),
			Says: "A suboccipital line is outside the limits of needle, angle or training.",
			Do:   "Shorter needle, flatter cranial angle, trained practitioner, ultrasound. A 50 mm needle is not safe on any line.",
			Basis: []evidence.Citation{
				{Source: "OCI-2021", Says: "relative whatever the needle: every operator struck the cord at least once with 50 mm needles at C1-C2, whatever the experience"},
				{Source: "OCI-2020", Says: "a 40 mm needle to the C2 lamina"},
				{Source: "RCPM-2025", Says: "a needle under 40 mm and a cranial angle of 45 degrees or less"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Cadaver studies: at C1-C2 every operator struck the cord at least once with 50 mm needles, whatever the experience. Trials have needled both muscles within the limits. Strictest: relative whatever the needle (OCI-2021).",
			Note:       "40 mm or more is written as over 39.999: lengths are whole micrometres. For rectus major the degrees are the cranial tilt. trained() asks for the home region of both, the neck. Guidance that is not stated leaves the arm of the long needle undetermined.",
		},
		{
			ID:       "suboccipital-off-midline-within-limits",
			Section:  "2.9",
			Family:   "upper-neck-cord",
			Strength: Precaution,
			When:     when.Muscle(anatomy.ObliquusCapitisInferior, anatomy.RectusCapitisPosteriorMajor),
			Says:     "A suboccipital muscle is needled within the limits of needle, angle and training.",
			Do:       "Line to the lamina of C2 or the occiput, bone before any pistoning, ultrasound preferred; stop on electric pain.",
			Positions: []Position{
				{Source: "OCI-2021", Strength: Relative},
			},
			Basis: []evidence.Citation{
				{Source: "OCI-2021", Says: "every operator struck the cord at least once with 50 mm needles at C1-C2, whatever the experience"},
				{Source: "OCI-2020", Says: "a 40 mm needle to the C2 lamina"},
				{Source: "RCPM-2025", Says: "a needle under 40 mm and a cranial angle of 45 degrees or less"},
			},
			Footing:    Sourced,
			Confidence: Moderate,
			Account:    "Strictest: relative (OCI-2021).",
		},
		{
			ID:       "thyroid-enlarged-anterior-neck",
			Section:  "2.9",
			Family:   "neck-vessels",
			Strength: Relative,
			When: when.All(
				when.Yes(intake.ThyroidEnlarged),
				when.Any(
					when.Muscle(
						anatomy.SternocleidomastoidSternal, anatomy.SternocleidomastoidClavicular,
						anatomy.LongusColli, anatomy.Platysma, anatomy.SuprahyoidGroup,
					),
					when.Zone(anatomy.Throat, anatomy.AnteriorNeck),
				),
			),
			Says: "The thyroid is enlarged, nodular or lately operated on, and the target lies at the front of the neck.",
			Do:   "Do not needle medial to sternocleidomastoid; use posterior or manual options; take medical advice.",
			Basis: []evidence.Citation{
				{Source: "THYROID-FNA", Says: "airway obstruction within minutes to a few hours after fine-needle aspiration of the thyroid, not after dry needling"},
				{Source: "CONV"},
			},
			Footing:    Extension,
			Confidence: Low,
			Account:    "Airway obstruction is reported after fine-needle aspiration of the thyroid, not after dry needling.",
			Note:       "Front of the neck is read as the targets of anterior-neck less those at its side (scalenes, digastric-posterior).",
		},
	}
}
