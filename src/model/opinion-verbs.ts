/** Verbs of opinion, whose object is what the infinitive says: `found the plan to be dear`. Lemmas. */
export const opinionVerbs: ReadonlySet<string> = new Set(
	'assume believe consider declare deem deny find imagine intend judge know presume prove reckon report show suppose suspect think trust understand'.split(
		' ',
	),
)
