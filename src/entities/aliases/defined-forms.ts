import type {Document} from '../../model/document.js'
import type {NamedForm} from './name-group.js'

/**
 * Short forms that the article defines, with the full name: `Assembly of Manitoba Chiefs (AMC)`, `the KPA (Korean
 * People's Army)`, `the Harbour Front, also known as HF or Haf`.
 */
export function definedForms(doc: Document, forms: readonly NamedForm[]): Map<string, NamedForm> {
	const defined = new Map<string, NamedForm>()
	for (const form of forms) {
		// `Harbour Week (HW) 2022`
		const inner =
			form.type === 'person' || !form.text.includes('(')
				? undefined
				: /^\p{Lu}.*\s\((\p{Lu}{2,8})\)/u.exec(form.text)?.[1]
		if (inner) defined.set(inner, form)
	}
	for (let at = 0; at + 1 < forms.length; at++) {
		const [before, inside] = [forms[at]!, forms[at + 1]!]
		const between = doc.text.slice(before.end, Math.min(inside.start, before.end + 60))
		const known = defined.get(before.text)
		if (before.type === 'person' || inside.type === 'person') continue
		if (alsoKnown.test(between)) defined.set(inside.text, before)
		else if (/^["”’]?,? or ["“‘]?$/.test(between) && known && alsoKnown.test(doc.text.slice(known.end, before.start)))
			defined.set(inside.text, known)
		else if (isBracketed(doc, between, inside)) {
			if (isShort(inside, before) || isForeignShort(inside, before) || isOwnWord(forms, inside, before))
				defined.set(inside.text, before)
			else if (isShort(before, inside)) defined.set(before.text, inside)
		}
	}
	return defined
}

const alsoKnown = /^["”’]?,? ?\(?(?:\p{Ll}{4,10} )?(?:known|abbreviated) as (?:the )?["“‘]?$/u

const isBracketed = (doc: Document, between: string, {end}: NamedForm): boolean =>
	/^['’]?s?\s?[([]\s?(?:the\s)?["“]?$/.test(between) && /^["”]?\s?[)\],;]/.test(doc.text.slice(end, end + 3))

// `Institute of Postal Services (Telpos) … Telpos`: the article uses the word in brackets on its own.
const isOwnWord = (forms: readonly NamedForm[], {text, written, type, at}: NamedForm, before: NamedForm): boolean =>
	type === 'organization' &&
	before.type === 'organization' &&
	written.wordCount === 1 &&
	before.written.wordCount > 2 &&
	forms.slice(at + 1, at + 60).some((form) => form.text === text && form.type === type)

// `the Early Warning System (SATT)`, `Narva Airways (QN)`: letters of the name in another language, or the code of a firm.
const isForeignShort = (short: NamedForm, {text, type}: NamedForm): boolean =>
	short.type === type && type !== 'place' && /^\p{Lu}{2,8}$/u.test(short.text) && text.includes(' ')

// Each letter of the short form begins or stands in a word of the long one, in order.
function isShort({text: short, written, type}: NamedForm, {text: long, type: other}: NamedForm): boolean {
	// `Association of Narva Midwives (Anma)`
	const isWord = /^\p{Lu}\p{Ll}{2,8}$/u.test(short) && long.split(' ').length > 2
	if (type === 'person' || other === 'person' || !(written.isAcronym || isWord) || !/\s/.test(long)) return false
	const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
	const words = long.toLowerCase()
	let from = 0
	for (const letter of letters) {
		from = words.indexOf(letter, from) + 1
		if (from === 0) return false
	}
	return letters[0] === words.replace(/^the /, '')[0] || words.includes(` ${letters[0]}`)
}
