// Every confidence that is set by hand and every threshold on one, by room. Models give confidences of their own; those of quotes,
// quantities, dates and roles are calibrated at the end (`facts/confidence.ts`), of which these values are the input.
//
// Beside each value: the share of records with it that are right, and how many there are, on newsfacts/train; `npm run confidences`
// prints that again, `-- --write` notes it here. Quantities are right with what they count, roles with their organization, names where
// gold lists them with their type; references are measured as sources of quotes, by the speaker; statements by whether gold lists
// them, which lists the main ones alone. `without models`:
// measured in a reading without them, as one with models has under five such records. No quote shows `place-named-by-of`: its firings
// on train and open were read instead.

/** By room; keys are ids of rules where a rule has a confidence of its own, else the case in the terms of the field. */
export const confidences = {
	/** That a quote is one, with its mode. */
	quotes: {
		'cue-clause': 0.6, // 83 % of 6
		'cue-clause-with-marks': 0.7, // 47 % of 36 without models
		'according-to': 0.75, // 77 % of 30 without models
		'marks-with-cue': 0.9, // 84 % of 206 without models
		'marks-without-cue': 0.6, // 94 % of 18
		'dash-signature': 0.85, // not measured: too few (0)
		'colon-introduction': 0.85, // not measured: too few (3)
		'transcript-turn': 0.85, // not measured: too few (0)
		'weight-of-speaker': 0.5, // factor: so much of a quote's confidence is that of its speaker
		'min-cue': 0.1, // threshold: a span of less probability is no cue
		'max-no-cue': 0.53, // threshold: of candidates of which none is more probable, none is taken
		'max-no-cue-of-label': 0.8, // threshold: the same of labels before a colon
		'min-further-content': 0.07, // threshold: a further piece of content is at least as probable
		'min-attribution': 0.2, // threshold: cue and content are at least as probable together
		'min-report': 0.35, // threshold: what is less probable to report words is left out
	},
	/**
	 * That the speaker of a quote is correct. Set on newsfacts and sourcing, those of pronouns and noun phrases also on
	 * GUM's news. Of a description: that the source has no name in the article.
	 */
	speakers: {
		'interview-turn': 0.92, // not measured: too few (0)
		'labelled-turn': 0.9, // not measured: too few (0)
		'quoted-speaker': 0.9, // not measured: too few (0)
		'document-author': 0.9, // 63 % of 8
		'coreferent-document-author': 0.7, // not measured: too few (4)
		'only-document-author': 0.6, // not measured: too few (1)
		'apposed-name': 0.92, // not measured: too few (4)
		'apposed-name/organization': 0.85, // not measured: too few (1)
		'named-source': 0.95, // 97 % of 221
		'named-source/no-person': 0.9, // 88 % of 42
		'named-source/partial': 0.9, // not measured: too few (3)
		'named-source/shared-surname': 0.6, // not measured: too few (0)
		'pronoun-source': 0.9, // 93 % of 106
		'pronoun-source/doubtful': 0.7, // not measured: too few (4)
		'pronoun-source/coordination': 0.75, // not measured: too few (0)
		'min-share-of-pronoun': 0.8, // threshold: a pronoun to whose speaker the ranker gives less is doubtful
		'min-pronoun-source': 0.6, // threshold: a reference of less confidence is doubtful
		'min-possessor': 0.7, // threshold: a source of a possessor less sure is described without the name
		'nominal-source': 0.95, // 83 % of 6
		'continued-direct-speech': 0.75, // not measured: too few (0)
		'continued-direct-speech/next-paragraph': 0.6, // not measured: too few (2)
		'continued-direct-speech/after-indirect': 0.85, // 100 % of 6
		'continued-direct-speech/unnamed-factor': 0.75, // 40 % of 5 without models
		unsourced: 0.9, // not measured: too few (4)
		'min-chosen': 0.45, // threshold: another speaker than the rules' is taken from here on
		'description/no-source': 0.1, // not measured: too few (4)
		'description/document': 0.6, // 54 % of 26
		'description/collective': 0.9, // 90 % of 10
		'description/plural': 0.65, // 85 % of 13
		'description/pronoun': 0.5, // 36 % of 14
		'description/definite': 0.55, // 54 % of 37
		'description/indefinite': 0.45, // 52 % of 31
	},
	/** That a name is one, of its type. */
	names: {
		'chamber-of-leader': 0.9, // not measured: too few (3)
		'newspaper-with-article': 0.85, // not measured: too few (0)
		'noble-title': 0.8, // not measured: too few (0)
		'repeated-name': 0.6, // 82 % of 131 without models
		'organization-by-apposition': 0.75, // not measured: too few (1)
		'firm-by-context': 0.7, // not measured: too few (0)
		'abbreviation-type': 0.7, // not measured: too few (0)
		'majority-type': 0.7, // not measured: too few (3)
		'own-title': 0.9, // not measured: too few (0)
		'implied-organization': 0.8, // 95 % of 21
		'listed-in-capitals': 0.7, // 91 % of 11 without models
		listed: 0.8, // 95 % of 793 without models
		titled: 0.9, // 92 % of 265 without models
		'head-word': 0.8, // 80 % of 275 without models
		'first-name': 0.85, // 94 % of 448 without models
		'context/acronym': 0.5, // 50 % of 126 without models
		'context/initial': 0.7, // not measured: too few (4)
		'context/person-word-or-age': 0.7, // 72 % of 102 without models
		'context/article': 0.45, // 22 % of 45 without models
		'context/place-preposition': 0.55, // 48 % of 48 without models
		'context/two-or-three-words': 0.5, // 30 % of 215 without models
		'context/four-words-or-more': 0.4, // 7 % of 15 without models
		'context/agent-or-possessor': 0.45, // 51 % of 102 without models
		'min-full-name': 0.6, // threshold: a name of less confidence types no other mention
		'min-unrepeated': 0.75, // threshold: a name of less confidence takes the type of another mention
		'max-doubtful': 0.6, // threshold: below it words decide on the type, not the model's
		'max-mistaken-person': 0.95, // threshold: above it a person is no short form of an organization
	},
	/** That a pronoun or noun phrase refers to its entity. The factor of long phrases was set by reading raw news. */
	coreference: {
		'same-age': 0.92, // not measured: too few (0)
		'same-people': 0.9, // not measured: too few (0)
		'same-people/several': 0.75, // not measured: too few (0)
		'holder-of-post': 0.92, // 100 % of 16
		'holder-of-post/several': 0.75, // not measured: too few (4)
		'person-introduced-later': 0.9, // not measured: too few (1)
		'place-named-by-of': 0.97, // 100 % of 8
		'organization-named-so': 0.9, // not measured: too few (3)
		'organization-named-so/party': 0.75, // not measured: too few (0)
		'nearest-of-subtype': 0.8, // not measured: too few (2)
		'nearest-of-subtype/several': 0.65, // not measured: too few (2)
		'nearest-untyped': 0.6, // not measured: too few (0)
		'same-noun': 0.75, // not measured: too few (3)
		'emphatic-reflexive': 0.95, // not measured: too few (0)
		'inserted-name': 0.97, // not measured: too few (0)
		'fronted-subject': 0.92, // not measured: too few (0)
		'first-person/author': 0.85, // not measured: too few (0)
		'first-person/speaker': 0.95, // not measured: too few (0)
		'continued-source': 0.95, // 95 % of 60
		unnamed: 0.95, // not measured: too few (0)
		salience: 0.7, // 86 % of 36 without models
		'long-phrase-factor': 0.85, // factor: on the model's share, for long phrases for a person
		'min-gender': 0.6, // threshold: a pronoun of less confidence shows no gender
		'min-named/it': 0.5, // threshold: `it` of less stands for no name
		'min-named/they': 0.7, // threshold: the same of `they`
		'min-named/noun': 0.45, // threshold: the same of a noun phrase
		'min-named/unruled-noun': 0.6, // threshold: the same of a noun phrase, of a name that no rule finds
		'min-named/nearest-of-subtype': 0.65, // threshold: the same of a noun phrase, of the nearest name of its subtype
		'min-named/person-noun': 0.65, // threshold: the same of a noun phrase for a person
		'min-named/source': 0.4, // threshold: the same of the source of reported words
		'min-named/source-noun': 0.5, // threshold: the same of a noun phrase that is one
		'min-stated/he': 0.5, // threshold: a statement gives `he` and `she` of less confidence no name
		'min-stated/it': 0.7, // threshold: the same of `it`
		'min-stated/they': 0.7, // threshold: the same of `they`
	},
	/** That a person holds the post. */
	roles: {
		'role/title': 0.9, // 75 % of 186
		'role/apposition': 0.85, // 65 % of 48
		'role/apposed': 0.85, // 92 % of 13
		'role/copula': 0.8, // 39 % of 18
		'role/of': 0.6, // not measured: too few (4)
		'role/nominal': 0.75, // not measured: too few (3)
		'role/pronoun': 0.65, // not measured: too few (4)
		'role/replaced': 0.75, // not measured: too few (0)
		otherwise: 0.7, // 59 % of 17
		'min-nominal': 0.8, // threshold: a phrase shows a post however many hold one
		'min-nominal/no-institution': 0.7, // threshold: a phrase without an institution shows a post
		'min-nominal/one-other-holder': 0.75, // threshold: a phrase shows a post beside one other holder
		'min-pronoun': 0.75, // threshold: a pronoun of less confidence shows no post
	},
	/**
	 * That a date has its type and value. Set by the share of right values on TimeBank and on annotated articles, the mean of both
	 * where both have the rule.
	 */
	dates: {
		'date.calendar': 0.96, // 87 % of 106
		'date.century': 0.95, // not measured: too few (1)
		'date.clock': 0.7, // not measured: too few (1)
		'date.comparison': 0.67, // not measured: too few (0)
		'date.decade': 0.95, // not measured: too few (3)
		'date.deictic': 0.85, // 47 % of 17
		'date.directed': 0.95, // not measured: too few (2)
		'date.duration': 0.9, // 81 % of 84
		'date.fiscal': 0.8, // not measured: too few (1)
		'date.month': 0.92, // 89 % of 18
		'date.offset': 0.8, // 60 % of 5
		'date.part': 0.75, // not measured: too few (1)
		'date.quarter': 0.92, // not measured: too few (1)
		'date.reference': 0.7, // not measured: too few (0)
		'date.set': 0.75, // 71 % of 17
		'date.unit': 0.8, // 76 % of 37
		'date.unit.plain': 0.55, // not measured: too few (4)
		'date.year': 0.93, // 96 % of 75
		otherwise: 0.8, // 65 % of 34
		'month-first': 0.5, // not measured: too few (0)
		'weekday-after-publication': 0.75, // not measured: too few (3)
	},
	/** That a quantity has its value, unit and what it counts: by type. Set on annotated news. */
	quantities: {
		count: 0.85, // 76 % of 236
		'count/noun-before': 0.6, // not measured: too few (3)
		'count/no-noun': 0.55, // 4 % of 48
		money: 0.9, // 43 % of 30
		percent: 0.9, // 57 % of 79
		duration: 0.9, // 69 % of 59
		age: 0.9, // 36 % of 22
		measure: 0.8, // 59 % of 17
		rate: 0.8, // not measured: too few (4)
		ratio: 0.8, // 36 % of 11
		score: 0.8, // not measured: too few (3)
		multiple: 0.7, // not measured: too few (2)
		'min-counted': 0.3, // threshold: another noun than the rules' is taken from here on
		'max-ruled-counted': 0.67, // factor: the rules' answer stays where it has more than this share of the other's probability
	},
	/** That an event is one, of its type. */
	events: {
		frame: 0.3, // 34 % of 364
		'frame/first-slot': 0.7, // factor: of a phrase with the foremost slot of a role
		'frame/other-slot': 0.5, // factor: of a phrase with another slot of a role
		'min-trigger': 0.15, // threshold: a word of less probability is no trigger
		'min-role': 0.45, // threshold: a phrase of less probability fills no role
		'min-weak-role': 0.35, // threshold: a phrase of less probability fills no role of a probable event either
		'min-conjunct-role': 0.3, // threshold: a phrase of less probability doesn't share the role of what it is coordinated with
		'slot-role': 0.5, // factor: of a role that the grammar alone says
		'min-event-and-role': 0.15, // threshold: of an argument, its probability times that of its event
		'min-further-role': 0.5, // threshold: the same of a further phrase in a role
		'min-event': 0.25, // threshold: what is less probable to be an event of its own is left out
		'min-beside-own-type': 0.5, // threshold: what is less probable is left out where a caller's own type has its word
		'max-uncoded': 0.7, // threshold: of an event that is less surely no act of politics the rules choose the code
		'min-same-event': 0.5, // threshold: mentions of less probability are mentions of two events
		'min-joined-role': 0.75, // threshold: what fills a role at another mention is at least as probable
		'min-leaving': 0.5, // threshold: an event of less confidence ends no post
	},
	/** That a relation holds between its ends. */
	relations: {
		relation: 0.7, // 78 % of 244
		'min-added': 0.33, // threshold: a pair that no rule found is as probable at least
		'min-by-ends': 0.013, // threshold: a pair whose ends make it less probable is none, wherever it stands
		'min-apart': 0.15, // threshold: the same of a pair whose ends share no sentence
	},
	/** That a statement is one, with its arguments. */
	statements: {
		clause: 0.65, // 34 % of 2284
		'clause/inherited-subject': 0.55, // 10 % of 1428
		'min-code': 0.35, // threshold: a code of PLOVER that is less probable isn't given
		'min-worth': 0.12, // threshold: of statements those are kept that a reader lists with this probability
		'object-bonus': 0.05, // 27 % of 2604
	},
} as const
