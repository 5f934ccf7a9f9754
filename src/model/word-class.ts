// Made by: npm run lexicon

/** A class of words; what each means stands at the head of the lists in src/lexicon. */
// biome-ignore format: as many classes a line as fit
export type WordClass =
	| 'abbreviated-title' | 'act-accuse' | 'act-admit' | 'act-ask' | 'act-believe' | 'act-decline' | 'act-deny'
	| 'act-estimate' | 'act-intend' | 'act-order' | 'act-other' | 'act-promise' | 'act-say' | 'act-show'
	| 'act-threaten' | 'act-warn' | 'act-write' | 'acting-modifier' | 'addressee-object' | 'age-group-noun'
	| 'anonymity-word' | 'appointing-verb' | 'association-noun' | 'assuming-verb' | 'authored-document'
	| 'auxiliary-form' | 'bare-infinitive' | 'calendar-unit' | 'cardinal' | 'city-noun' | 'clause-opener'
	| 'collective-noun' | 'company-noun' | 'content-noun' | 'country-noun' | 'day-adverb' | 'description-noun'
	| 'determiner' | 'dismissing-verb' | 'ditransitive' | 'document-noun' | 'elision' | 'evaluating'
	| 'exclusive-post' | 'female-noun' | 'former-modifier' | 'gathering-noun' | 'generic-name-word'
	| 'government-noun' | 'hiring-verb' | 'honorific' | 'impersonal-pronoun' | 'infinitive-complement'
	| 'infinitive-content' | 'infinitive-noun' | 'interposed-time' | 'interrogative' | 'intransitive'
	| 'inverting' | 'kinship-noun' | 'leaving-verb' | 'legal-form' | 'life-event-verb' | 'location-noun'
	| 'male-noun' | 'media-noun' | 'monarch-noun' | 'money-noun' | 'month' | 'month-abbreviation'
	| 'name-particle' | 'naming-verb' | 'newspaper-noun' | 'nickname-adjective' | 'noble-title'
	| 'nominal-adjective' | 'nominating-verb' | 'object-control' | 'object-participle' | 'occupation-noun'
	| 'on-object-control' | 'ordinal' | 'organization-noun' | 'parenthetical' | 'party-noun' | 'passive-auxiliary'
	| 'person-noun' | 'phrasal-transitive' | 'picture-noun' | 'plain-parenthetical' | 'plural-source'
	| 'portfolio' | 'post-modifier' | 'post-nominal' | 'post-preposition' | 'region-noun' | 'relative-pronoun'
	| 'reporting' | 'reportive-passive' | 'restrictive-adverb' | 'resultative' | 'scalar-change' | 'scale'
	| 'school-noun' | 'season' | 'section-noun' | 'serving-verb' | 'setting-preposition' | 'share-unit'
	| 'source-naming' | 'speech-event' | 'speech-form' | 'study-noun' | 'subject-control' | 'subject-pronoun'
	| 'subordinate-modifier' | 'team-noun' | 'time-unit' | 'title-function-word' | 'title-noun' | 'topic-object'
	| 'tribunal-noun' | 'turn-label' | 'universal-quantifier' | 'weekday' | 'weekday-abbreviation'
