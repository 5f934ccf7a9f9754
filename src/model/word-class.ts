// Made by: npm run lexicon

/** A class of words; what each means stands at the head of the lists in src/lexicon. */
// biome-ignore format: as many classes a line as fit
export type WordClass =
	| 'act-accuse' | 'act-admit' | 'act-ask' | 'act-believe' | 'act-decline' | 'act-deny' | 'act-estimate'
	| 'act-intend' | 'act-order' | 'act-other' | 'act-promise' | 'act-say' | 'act-show' | 'act-threaten'
	| 'act-warn' | 'act-write' | 'addressee-object' | 'anonymity-word' | 'authored-document' | 'description-noun'
	| 'determiner' | 'document-noun' | 'elision' | 'evaluating' | 'female-noun' | 'gathering-noun'
	| 'impersonal-pronoun' | 'infinitive-content' | 'interposed-time' | 'inverting' | 'male-noun'
	| 'organization-noun' | 'person-noun' | 'plural-source' | 'reporting' | 'reportive-passive'
	| 'setting-preposition' | 'source-naming' | 'speech-event' | 'speech-form' | 'study-noun' | 'subject-pronoun'
	| 'title-noun' | 'topic-object' | 'tribunal-noun' | 'turn-label'
