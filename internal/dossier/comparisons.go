package main

// cell brings a cell into a spelling.
type cell = func(cell string, r row) string

var comparisons = []*comparison{
	{table: "rules", library: ruleRows, ordered: true},
	{table: "expressions", library: expressionRows, ordered: true, key: func(r row) string { return r["name"] }},
	{table: "settings", library: settingRows, ordered: true},
	{table: "facts", library: factRows, ordered: true, spelled: map[string]cell{
		"unremarkable": inText, "presumed": inText, "unit": noUnit, "values": closed,
	}},
	{table: "questions", library: questionRows, ordered: true},
	{table: "atlas", library: muscleRows, ordered: true, spelled: map[string]cell{
		"footprint": anyOrder, "referral": anyOrder, "hazards": anyOrder, "levels": levels, "over_pleura": reached,
	}},
	{table: "zones", library: zoneRows, ordered: true},
	{table: "hazards", library: hazardRows, ordered: true},
	{table: "sources", library: sourceRows, key: func(r row) string { return r["key"] }, reasons: map[string]string{
		"* row": "nothing in the library cites it yet",
	}},
	{table: "conditions", library: conditionRows, ordered: true, spelled: map[string]cell{"regions": anyOrder}},
}
