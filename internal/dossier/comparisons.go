package main

var comparisons = []*comparison{
	{table: "rules", library: ruleRows, ordered: true},
	{
		table: "background", dossier: dossierBackground, library: ruleBackground, explain: whyBackground,
		leftOut: map[string]string{"row": "compared as the basis of the rule"},
	},
	{
		table: "expressions", library: expressionRows, ordered: true,
		key:     func(r row) string { return r["name"] },
		leftOut: map[string]string{"meaning": "the doc comment of its function says it"},
	},
	{
		table: "settings", library: settingRows, ordered: true,
		explain: inExpression,
		leftOut: map[string]string{"form": "how the number stands in a rule is in the rule's expression, which is compared whole"},
	},
	{
		table: "facts", library: factRows, ordered: true,
		spelled: map[string]cell{"unremarkable": inText, "presumed": inText, "unit": noUnit, "values": closed},
	},
	{table: "questions", library: questionRows, ordered: true},
	{
		table: "atlas", library: muscleRows, ordered: true,
		spelled: map[string]cell{
			"footprint": anyOrder, "referral": anyOrder, "hazards": anyOrder, "levels": levels, "over_pleura": reached,
		},
	},
	{table: "zones", library: zoneRows, ordered: true},
	{table: "hazards", library: hazardRows, ordered: true},
	{
		table: "sources", library: sourceRows, explain: citedNowhere,
		key:     func(r row) string { return r["key"] },
		leftOut: map[string]string{"dossiers": "which part of the dossier cites it"},
	},
	{
		table: "conditions", library: conditionRows, ordered: true,
		spelled: map[string]cell{"regions": anyOrder},
		leftOut: map[string]string{"icd10cm": "compared code by code below"},
	},
	{table: "codes that conditions name", dossier: conditionICD, library: namedICD, key: codeKey, explain: notInCodes},
	{
		table: "codes of conditions", dossier: joined("condition"), library: conditionCodes, key: codeKey, explain: whyMatch,
		leftOut: map[string]string{"note": "what of it is of use stands in the note of the library's code"},
	},
	{
		table: "codes of muscles", dossier: joined("muscle"), library: muscleCodes, key: codeKey, explain: noMuscle,
		leftOut: map[string]string{"note": "the legend of the table says it"},
	},
	{
		table: "codes of measures", dossier: verified("outcome"), library: measureCodes, key: codeKey, explain: whyNoCode,
		leftOut: map[string]string{"at": "the library's reading"},
	},
	{
		table: "codes of events", dossier: verified("adverse-event"), library: eventCodes, key: codeKey, explain: whyNoCode,
		leftOut: map[string]string{"at": "the library's reading"},
	},
	{
		table: "dosing", library: trialRows,
		key:     func(r row) string { return r["source"] },
		spelled: map[string]cell{"needle_mm": numbers, "notes": notSeen},
	},
	{
		table: "measures", library: measureRows, ordered: true, key: figureKey,
		spelled: map[string]cell{"mcid": numbers, "mdc": numbers, "source": canonical},
	},
	{
		table: "instruments", library: instrumentRows, ordered: true, explain: whyNote, spelled: map[string]cell{"notes": notSeen},
	},
	{
		table: "figures", library: noteRows, ordered: true, key: figureKey, explain: whyNote,
		leftOut: map[string]string{"mcid": inMeasures, "mdc": inMeasures, "source": inMeasures},
	},
	{
		table: "events", library: eventRows, ordered: true, explain: whyEvent,
		key: func(r row) string { return r["event"] },
		spelled: map[string]cell{
			"grade": grading, "incidence": prose, "regions": prose, "manage": prose, "report": prose, "stop": prose,
		},
	},
	{
		table: "hygiene", library: hygieneRows, ordered: true,
		key:     func(r row) string { return r["step"] },
		spelled: map[string]cell{"detail": prose},
	},
	{
		table: "aftercare", library: adviceRows, ordered: true,
		key:     func(r row) string { return r["sources"] },
		spelled: map[string]cell{"says": prose},
		explain: inOtherWords,
	},
	{
		table: "competence", library: competenceRows, ordered: true,
		key:     func(r row) string { return r["where"] },
		spelled: map[string]cell{"says": prose},
	},
}

const inMeasures = "compared in the table measures"
