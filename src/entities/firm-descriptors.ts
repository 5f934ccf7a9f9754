import {type Document, normAt, sentenceAt, wordAt} from '../model/document.js'
import type {RawName} from './names-rules.js'

/** Nouns that say what a firm makes or does, and that stand right before its name. */
const firms =
	/^(?:\p{L}{3,30}(?:builder|maker)|airline|brewer|brewery|broadcaster|distiller|grocer|insurer|lender|miner|retailer|startup|start-up)$/u

/** `Drugmaker Acme said`: at the head of a sentence the noun has its capital from there, and what it describes is a firm. */
export const dropFirmNouns = (doc: Document, names: readonly RawName[]): readonly RawName[] =>
	names.map((name) => {
		const {from, to} = name
		const opens = sentenceAt(doc, from)?.from === from
		if (!opens || to - from < 2 || !firms.test(normAt(doc, from)) || !/^\p{Lu}/u.test(wordAt(doc, from + 1)))
			return name
		return {...name, from: from + 1, type: 'organization', subtype: 'company'}
	})
