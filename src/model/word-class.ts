// Made by: npm run lexicon

/** A class of words; what each means stands at the head of the lists in src/lexicon. */
// biome-ignore format: as many classes a line as fit
export type WordClass =
	| 'abbreviated-title' | 'act-accuse' | 'act-admit' | 'act-ask' | 'act-believe' | 'act-decline' | 'act-deny'
	| 'act-estimate' | 'act-intend' | 'act-order' | 'act-other' | 'act-promise' | 'act-say' | 'act-show'
	| 'act-threaten' | 'act-warn' | 'act-write' | 'acting-modifier' | 'addressee-object' | 'adjective-prefix'
	| 'age-group-noun' | 'anonymity-word' | 'appointing-verb' | 'association-noun' | 'assuming-verb'
	| 'authored-document' | 'building-part' | 'cardinal' | 'city-noun' | 'collective-noun' | 'common-abbreviation'
	| 'company-noun' | 'country-noun' | 'day-adverb' | 'demonstrative' | 'description-noun' | 'determiner'
	| 'dismissing-verb' | 'document-noun' | 'elision' | 'evaluating' | 'exclusive-post' | 'female-noun'
	| 'firm-attribute' | 'firm-relation' | 'former-modifier' | 'gathering-noun' | 'generic-name-word'
	| 'government-noun' | 'honorific' | 'impersonal-pronoun' | 'indefinite-determiner' | 'infinitive-content'
	| 'interposed-time' | 'interrogative' | 'inverting' | 'kinship-noun' | 'landform-noun' | 'leaving-verb'
	| 'legal-form' | 'life-event-verb' | 'location-noun' | 'male-noun' | 'media-noun' | 'monarch-noun' | 'month'
	| 'month-abbreviation' | 'name-particle' | 'newspaper-noun' | 'nickname-adjective' | 'noble-title'
	| 'nominating-verb' | 'occupation-noun' | 'ordinal' | 'organization-noun' | 'other-determiner' | 'party-noun'
	| 'person-noun' | 'place-opening' | 'plural-source' | 'portfolio' | 'post-modifier' | 'post-nominal'
	| 'post-preposition' | 'region-noun' | 'reporting' | 'reportive-passive' | 'scale' | 'school-noun' | 'season'
	| 'section-noun' | 'serving-verb' | 'setting-preposition' | 'source-naming' | 'speech-event' | 'speech-form'
	| 'study-noun' | 'subject-pronoun' | 'subordinate-modifier' | 'team-noun' | 'title-noun' | 'topic-object'
	| 'tribunal-noun' | 'turn-label' | 'weekday' | 'weekday-abbreviation'
