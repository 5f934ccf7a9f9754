import {type Document, normAt, wordAt} from '../model/document.js'
import {ownList} from './lexicon-match.js'
import {wordsOf} from './name-apposed.js'
import type {NameLexicon} from './name-lexicon.js'
import type {RawName} from './names-rules.js'
import {sportsWords} from './sports-words.js'

/** Reads towns and counties that no list knows as clubs, in an article about matches: `signed for Derby County`. Linear. */
export function putClubs(doc: Document, names: readonly RawName[], {forms}: NameLexicon): readonly RawName[] {
	const mayPlay = (name: RawName): boolean =>
		name.type === 'place' &&
		name.rule !== ownList &&
		name.to - name.from > 1 &&
		/^(?:City|County|Town)$/.test(wordAt(doc, name.to - 1)) &&
		beside.test(normAt(doc, name.from - 1)) &&
		!forms.has(wordsOf(doc, name))
	if (!names.some(mayPlay) || !isAboutMatches(doc)) return names
	return names.map((name) =>
		mayPlay(name) ? {...name, type: 'organization', subtype: 'team', confidence: 0.7, rule: 'club'} : name,
	)
}

/** Different words of matches and clubs that an article must hold. */
const leastWords = 3

const clubWords = /^(?:club|contract|loan|rovers|round|season|signed|transfer|winner)$/

/** What stands before whoever one plays for or against. */
const beside = /^(?:against|beat|beating|for|join|joined|leave|left|over|send|sent|v|with)$/

function isAboutMatches(doc: Document): boolean {
	const seen = new Set<string>()
	for (const norm of doc.tokens.norms) if (sportsWords.has(norm) || clubWords.test(norm)) seen.add(norm)
	return seen.size >= leastWords
}
