// Made by: npm run lexicon

/** A class of words; what each means stands at the head of the lists in src/lexicon. */
// biome-ignore format: as many classes a line as fit
export type WordClass =
	| 'act-accuse' | 'act-admit' | 'act-ask' | 'act-believe' | 'act-decline' | 'act-deny' | 'act-estimate'
	| 'act-intend' | 'act-order' | 'act-other' | 'act-promise' | 'act-say' | 'act-show' | 'act-threaten'
	| 'act-warn' | 'act-write' | 'age-group-noun' | 'cardinal' | 'day-adverb' | 'description-noun' | 'determiner'
	| 'female-noun' | 'infinitive-content' | 'inverting' | 'kinship-noun' | 'life-event-verb' | 'male-noun'
	| 'month' | 'month-abbreviation' | 'ordinal' | 'person-noun' | 'reporting' | 'scale' | 'season'
	| 'speech-form' | 'title-noun' | 'topic-object' | 'weekday' | 'weekday-abbreviation'
