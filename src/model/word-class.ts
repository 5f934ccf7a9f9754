// Made by: npm run lexicon

/** A class of words; what each means stands at the head of the lists in src/lexicon. */
// biome-ignore format: as many classes a line as fit
export type WordClass =
	| 'abbreviated-title' | 'abstract-noun' | 'accusing-verb' | 'act-accuse' | 'act-admit' | 'act-ask'
	| 'act-believe' | 'act-decline' | 'act-deny' | 'act-estimate' | 'act-intend' | 'act-order' | 'act-other'
	| 'act-promise' | 'act-say' | 'act-show' | 'act-threaten' | 'act-warn' | 'act-write' | 'acting-modifier'
	| 'addressee-object' | 'adverbial-antecedent' | 'age-group-noun' | 'anonymity-word' | 'appointing-verb'
	| 'association-noun' | 'assuming-verb' | 'authored-document' | 'bare-location' | 'cardinal'
	| 'circumstance-preposition' | 'city-noun' | 'coercing-verb' | 'collective-noun' | 'comitative'
	| 'company-noun' | 'concessive-conjunction' | 'country-noun' | 'day-adverb' | 'degree-adverb'
	| 'description-noun' | 'determiner' | 'directional-adverb' | 'dismissing-verb' | 'document-noun' | 'elision'
	| 'entrusting-verb' | 'evaluating' | 'exclusive-post' | 'expletive-subject' | 'female-noun'
	| 'focusing-adverb' | 'former-modifier' | 'gathering-noun' | 'generic-name-word' | 'government-noun'
	| 'honorific' | 'impersonal-pronoun' | 'indefinite-pronoun' | 'infinitive-content' | 'interposed-time'
	| 'interrogative' | 'intransitive' | 'inverting' | 'judgment-verb' | 'kinship-noun' | 'leaving-verb'
	| 'legal-form' | 'life-event-verb' | 'linking-adverb' | 'location-noun' | 'male-noun' | 'media-noun'
	| 'monarch-noun' | 'month' | 'month-abbreviation' | 'multiplying-verb' | 'name-particle' | 'naming-verb'
	| 'negated-scope' | 'newspaper-noun' | 'nickname-adjective' | 'noble-title' | 'nominating-verb'
	| 'object-control' | 'occupation-noun' | 'ordinal' | 'organization-noun' | 'participial-preposition'
	| 'partitive-noun' | 'party-noun' | 'person-noun' | 'picture-noun' | 'plural-source' | 'portfolio'
	| 'post-modifier' | 'post-nominal' | 'post-preposition' | 'preventing-verb' | 'purpose-noun'
	| 'raising-to-object' | 'ranking-word' | 'region-noun' | 'reporting' | 'reportive-passive' | 'scale'
	| 'school-noun' | 'season' | 'section-noun' | 'serving-verb' | 'setting-preposition' | 'source-naming'
	| 'speech-event' | 'speech-form' | 'speech-verb' | 'study-noun' | 'subject-pronoun' | 'subordinate-modifier'
	| 'team-noun' | 'time-adverb' | 'time-object' | 'title-noun' | 'topic-object' | 'tough-adjective'
	| 'tribunal-noun' | 'turn-label' | 'weekday' | 'weekday-abbreviation'
