import {extract} from '../src/index.js'

/** Each statement of a text as `lemma polarity modality`: `sell denied intended`. */
export const claimsOf = (text: string): string[] =>
	extract({text}).facts.flatMap((fact) =>
		fact.kind === 'statement' ? [`${fact.verb.lemma} ${fact.claim.polarity} ${fact.claim.modality}`] : [],
	)
