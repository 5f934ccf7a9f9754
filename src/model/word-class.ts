// Made by: npm run lexicon

/** A class of words; what each means stands at the head of the lists in src/lexicon. */
// biome-ignore format: as many classes a line as fit
export type WordClass =
	| 'abbreviated-title' | 'act-accuse' | 'act-admit' | 'act-ask' | 'act-believe' | 'act-decline' | 'act-deny'
	| 'act-estimate' | 'act-intend' | 'act-order' | 'act-other' | 'act-promise' | 'act-say' | 'act-show'
	| 'act-threaten' | 'act-warn' | 'act-write' | 'acting-modifier' | 'appointing-verb' | 'association-noun'
	| 'assuming-verb' | 'city-noun' | 'collective-noun' | 'company-noun' | 'country-noun' | 'description-noun'
	| 'determiner' | 'dismissing-verb' | 'document-noun' | 'exclusive-post' | 'female-noun' | 'former-modifier'
	| 'generic-name-word' | 'government-noun' | 'honorific' | 'infinitive-content' | 'interrogative' | 'inverting'
	| 'kinship-noun' | 'leaving-verb' | 'legal-form' | 'location-noun' | 'male-noun' | 'media-noun'
	| 'monarch-noun' | 'name-particle' | 'newspaper-noun' | 'nickname-adjective' | 'noble-title'
	| 'nominating-verb' | 'occupation-noun' | 'party-noun' | 'person-noun' | 'picture-noun' | 'portfolio'
	| 'post-modifier' | 'post-nominal' | 'post-preposition' | 'region-noun' | 'reporting' | 'school-noun'
	| 'section-noun' | 'serving-verb' | 'speech-form' | 'subordinate-modifier' | 'team-noun' | 'title-noun'
	| 'topic-object'
