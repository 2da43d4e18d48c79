package intake

import (
	"iter"

	"github.com/dryneedling/dryneedling/internal/enum"
)

// A Question is one question of the questionnaire; it sets one or more facts. The zero Question is none.
type Question uint8

// The questions for the patient, and those for the clinician.
const (
	Q01 Question = iota + 1
	Q02
	Q03
	Q04
	Q05
	Q06
	Q07
	Q08
	Q09
	Q10
	Q11
	Q12
	Q13
	Q14
	Q15
	Q16
	Q17
	Q18
	Q19
	Q20
	Q21
	Q22
	Q23
	Q24
	Q25
	Q26
	Q27
	Q28
	Q29
	Q30
	Q31
	E01
	E02
	E03
	E04
	E05

	lastQuestion = E05
)

var questionNames = enum.Names[Question]{Type: "Question", What: "question", IDs: []string{
	Q01: "Q01", Q02: "Q02", Q03: "Q03", Q04: "Q04", Q05: "Q05", Q06: "Q06", Q07: "Q07", Q08: "Q08", Q09: "Q09", Q10: "Q10",
	Q11: "Q11", Q12: "Q12", Q13: "Q13", Q14: "Q14", Q15: "Q15", Q16: "Q16", Q17: "Q17", Q18: "Q18", Q19: "Q19", Q20: "Q20",
	Q21: "Q21", Q22: "Q22", Q23: "Q23", Q24: "Q24", Q25: "Q25", Q26: "Q26", Q27: "Q27", Q28: "Q28", Q29: "Q29", Q30: "Q30",
	Q31: "Q31", E01: "E01", E02: "E02", E03: "E03", E04: "E04", E05: "E05",
}}

// Questions yields the questionnaire, in the order of asking.
func Questions() iter.Seq[Question] { return questionNames.All() }

// ParseQuestion returns the question with the id text: "Q16".
func ParseQuestion(text string) (Question, error) { return questionNames.Parse(text) }

// String returns the id: "Q16".
func (q Question) String() string { return questionNames.String(q) }

// IsValid reports whether q is one of the questions.
func (q Question) IsValid() bool { return questionNames.Has(q) }

// Order returns the place of the question in the questionnaire, from 1; 0 of none.
func (q Question) Order() int {
	if !q.IsValid() {
		return 0
	}
	return int(q)
}

// Text returns the question as it is put.
func (q Question) Text() string { return q.row().text }

// AskedOf says who answers it.
func (q Question) AskedOf() Respondent {
	switch {
	case !q.IsValid():
		return 0
	case q >= E01:
		return OfClinician
	}
	return OfPatient
}

// NoneAnswers reports whether "none of these" can answer it; see [NothingIn].
func (q Question) NoneAnswers() bool { return q.row().none }

// Facts yields the facts that the question sets, in the order in which it names them.
func (q Question) Facts() iter.Seq[Fact] {
	return func(yield func(Fact) bool) {
		for _, f := range q.row().facts {
			if !yield(f) {
				return
			}
		}
	}
}

func (q Question) row() *questionRow {
	if !q.IsValid() {
		return &questionRow{}
	}
	return &questionTable()[q]
}

// A questionRow is what the questionnaire says of one question.
type questionRow struct {
	text  string
	facts []Fact
	none  bool
}

// A Respondent is who answers a question. The zero Respondent is nobody.
type Respondent uint8

// The respondents.
const (
	OfPatient   Respondent = iota + 1 // it is put to the patient
	OfClinician                       // the clinician answers by looking
)

var respondentNames = enum.Names[Respondent]{Type: "Respondent", What: "respondent", IDs: []string{
	OfPatient: "patient", OfClinician: "clinician",
}}

// String returns the id: "clinician".
func (r Respondent) String() string { return respondentNames.String(r) }
