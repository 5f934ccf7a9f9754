/** Longest name and most names of a byline. */
const maxNameChars = 60
const maxNames = 12

// What a byline begins with, in the languages of agencies.
const opening =
	/^(?:(?:story|text|words|report|reporting|written|compiled|photos?|analysis) )?(?:by|von|par|por|af|av|di)[: ]\s*/i
// Parts of a byline that aren't names: posts, agencies, places of work.
const noName =
	/^(?:the|in|for|at|of|with|our)\b|\b(?:staff|senior|chief|reporters?|correspondents?|editors?|writers?|columnists?|contributors?|contributing|agency|agencies|news(?:paper|wire)?s?|press|media|bureau|desk|service|network|ltd|llc|inc|gmbh)\b|[@\d]|https?:|www\./i

/** Names out of a byline: `By Ann Lee and Bob Ray, Staff Writers` gives two. A byline of an agency alone is its name. */
export function namesInByline(byline: string): string[] {
	const parts = byline
		.slice(0, maxNameChars * maxNames)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(opening, '')
		.split(/ ?[;|/•·] ?|, (?:and |& )?| (?:and|with|und|et) | & |\(|\)/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part.length <= maxNameChars)
	const names = parts.filter((part) => !noName.test(part) && /^\p{Lu}/u.test(part) && part.includes(' '))
	// `dpa`, `The Harbour Agency`, `Madonna`
	const [first] = parts
	return names.length > 0 ? [...new Set(names)].slice(0, maxNames) : first === undefined ? [] : [first]
}
