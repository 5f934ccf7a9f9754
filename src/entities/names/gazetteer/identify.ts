import {type Document, normAt, normIn, spanOf, wordAt} from '../../../model/document.js'
import type {FoundName} from '../../../model/entity.js'
import {bareNorm} from '../../word-forms.js'
import type {RawName} from '../name-context.js'
import type {Gender} from './first-names.js'
import {type LexiconEntry, type NameLexicon, stateOfCode} from './name-lexicon.js'

/** Adds what the lists have for a name: subtype, ISO and GeoNames ids, and the gender of a person. */
export function identifyName(doc: Document, raw: RawName, lexicon: NameLexicon): FoundName {
	const {from, to, type, confidence, rule} = raw
	const {start, end} = spanOf(doc, raw)
	const text = doc.text.slice(start, end)
	const isConstituency = type === 'place' && wordAt(doc, from - 1) === '-' && /^[RDI]$/.test(wordAt(doc, from - 2))
	const listed =
		type === 'person'
			? undefined
			: (findEntry(text, lexicon) ??
				(isConstituency ? findEntry(`${text}.`, lexicon) : undefined) ??
				(isConstituency || wordAt(doc, from - 1) === ',' ? stateOfCode(text) : undefined))
	// `D-Lebanon` is a town: members don't sit for a country.
	const entry = isConstituency && listed?.subtype === 'country' ? undefined : listed
	const same = entry?.type === type ? entry : undefined
	return {
		start,
		end,
		from,
		to,
		type,
		subtype: same?.subtype ?? raw.subtype,
		iso: same?.iso ?? null,
		geonames: same?.geonames ?? null,
		gender: type === 'person' ? genderOf(doc, raw, lexicon) : null,
		confidence,
		rule,
	}
}

/** Finds a form as written, else with capitals made lower case after the first: `CHINA`. */
function findEntry(text: string, {forms}: NameLexicon): LexiconEntry | undefined {
	const plain = text.replaceAll('’', "'").replace(/\s+/g, ' ')
	const entry = forms.get(plain)
	// `CHINA`, `china`
	if (entry || (/\p{Ll}/u.test(plain) && /\p{Lu}/u.test(plain))) return entry
	return forms.get(plain.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()))
}

function genderOf(doc: Document, {from, to}: RawName, lexicon: NameLexicon): Gender {
	const before = normAt(doc, from - 1) === '.' ? normAt(doc, from - 2) : bareNorm(doc, from - 1)
	const gender = genderOfTitle(doc, before)
	// `Sheikh Hasina`: before a woman's first name it is a family name, no title.
	const isFamilyName =
		doc.lexicon.has(before, 'title-or-family-name') && lexicon.firstNames.get(wordAt(doc, from)) === 'female'
	if (gender) return isFamilyName ? 'female' : gender
	// `Duchess of Kent`
	if (normAt(doc, from + 1) === 'of') return genderOfTitle(doc, normAt(doc, from))
	// `Van Gaal`
	if (normIn(doc, from, 'person-particle')) return null
	// `Johnson-Lee` is a family name.
	if (!/\s/.test(doc.text.slice(doc.tokens.starts[from], doc.tokens.ends[to - 1]))) return null
	const byFirst = lexicon.firstNames.get(wordAt(doc, from))
	// `Nana Yaw Boateng`: a title or a name of either gender before the name that shows it
	if (byFirst === null && to - from > 2) return lexicon.firstNames.get(wordAt(doc, from + 1)) ?? null
	return byFirst ?? null
}

const genderOfTitle = ({lexicon: {has}}: Document, norm: string): Gender =>
	has(norm, 'female-title') ? 'female' : has(norm, 'male-title') ? 'male' : null
