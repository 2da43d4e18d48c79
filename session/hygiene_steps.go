// The checklist of hygiene and procedure. Kept by hand. Checked against the cited sources' rows on 2026-11-26;
// not reviewed by a clinician.

package session

import (
	"github.com/dryneedling/dryneedling/condition/evidence"
	"github.com/dryneedling/dryneedling/protocol/contraindication"
)

func hygieneSteps() []HygieneStep {
	return []HygieneStep{
		{
			Number:  1,
			Phase:   contraindication.Before,
			Name:    "Room and kit",
			Does:    "Clean field, sharps container in reach, needles in date, emergency plan and phone.",
			Sources: []evidence.Source{"ZA-BN121", "CCAOM-CNT", "ALB-CEM"},
		},
		{
			Number:  2,
			Phase:   contraindication.Before,
			Name:    "Confirm",
			Does:    "Identity, consent, region, side, pregnancy, medicines, allergies, red flags.",
			Sources: []evidence.Source{"US-NJ", "KEARNS-2019"},
		},
		{
			Number:  3,
			Phase:   contraindication.Before,
			Name:    "Position",
			Does:    "Lying, supported, treated area relaxed.",
			Sources: []evidence.Source{"CHEN-1990", "MA-BOOK"},
		},
		{
			Number:  4,
			Phase:   contraindication.Before,
			Name:    "Hands",
			Does:    "Wash or rub before and after, and between patients even with gloves.",
			Sources: []evidence.Source{"HOFFMAN-2001", "ZA-BN121"},
		},
		{
			Number: 5,
			Phase:  contraindication.Before,
			Name:   "Skin",
			Does: "Visibly clean; disinfect (70 % alcohol, dry) where law, immune state, implant or soiling requires " +
				"it. Sources disagree on routine disinfection.",
			Sources: []evidence.Source{"HOFFMAN-2001", "ZA-BN121", "WA-CODE", "CCAOM-CNT"},
		},
		{
			Number:  6,
			Phase:   contraindication.Before,
			Name:    "Gloves",
			Does:    "When blood contact is likely, or by local rule.",
			Sources: []evidence.Source{"ZA-BN121"},
		},
		{
			Number:  7,
			Phase:   contraindication.Before,
			Name:    "Open needle",
			Does:    "Sterile, single-use, handle or guide tube only, shaft not touched.",
			Sources: []evidence.Source{"CCAOM-CNT", "ZA-BN121"},
		},
		{
			Number:  8,
			Phase:   contraindication.Before,
			Name:    "Palpate and plan",
			Does:    "Depth, angle, length, what lies beneath; ultrasound if available.",
			Sources: []evidence.Source{"FOLLI-2020", "HALLE-2016A"},
		},
		{
			Number:  9,
			Phase:   contraindication.During,
			Name:    "Insert",
			Does:    "One side of the thorax only; stop on alarm signs.",
			Sources: []evidence.Source{"ZA-BN121", "MINTKEN-2025"},
		},
		{
			Number:  10,
			Phase:   contraindication.During,
			Name:    "Count",
			Does:    "Needles in equals needles out.",
			Sources: []evidence.Source{"CCAOM-CNT", evidence.Convention},
		},
		{
			Number:  11,
			Phase:   contraindication.During,
			Name:    "Remove and press",
			Does:    "Direct pressure.",
			Sources: []evidence.Source{"LYNCH-2008", "MUNOZ-2022"},
		},
		{
			Number:  12,
			Phase:   contraindication.After,
			Name:    "Dispose",
			Does:    "Sharps at once, no recapping, blood-stained waste as clinical waste.",
			Sources: []evidence.Source{"ZA-BN121"},
		},
		{
			Number:  13,
			Phase:   contraindication.After,
			Name:    "Observe",
			Does:    "Until fit to leave (time not sourced).",
			Sources: []evidence.Source{"CHRIST-2017", evidence.Convention},
		},
		{
			Number:  14,
			Phase:   contraindication.After,
			Name:    "Record",
			Does:    "Sites, needles, response, events, advice.",
			Sources: []evidence.Source{"US-KS", "US-NJ"},
		},
		{
			Number:  15,
			Phase:   contraindication.After,
			Name:    "Needlestick",
			Does:    "Wash, disinfect, test, PEP within hours and at most 72 h.",
			OnlyIf:  "a needlestick injury",
			Sources: []evidence.Source{"ZA-BN121", "CDC-2001"},
		},
		{
			Number:  16,
			Phase:   contraindication.After,
			Name:    "Critical event",
			Does:    "Identify, respond, learn, evaluate.",
			OnlyIf:  "a critical event",
			Sources: []evidence.Source{"ALB-CEM"},
		},
	}
}
