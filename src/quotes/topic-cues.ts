const lemmas = `accept accuse acknowledge admit advocate allege announce argue assert blame call cite claim condemn confirm
	criticize criticise declare decry demand denounce deny describe detail disclose dispute dub emphasize emphasise estimate
	explain express forecast highlight hint label note outline pledge pledged predict proclaim project promise propose question
	recommend reject report request reveal rule say seek state stress suggest term threaten tout urge voice vow warn`

/** Verbs whose object, a mere noun phrase, is what was said: `recommended a tax`, `denied the charges`, `voiced concern`. */
export const topicCues: ReadonlySet<string> = new Set(lemmas.split(/\s+/))
