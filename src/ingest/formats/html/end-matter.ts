import type {PageBlock} from './blocks.js'

const maxBlocksAtEnd = 4
const maxBiographyChars = 600
const maxCreditChars = 100
/** Fewer lines in a row may be part of the text: a recipe's `Serves: 4`. */
const minCredits = 3

/** Leaves out lines about an article's makers: `Ann Lee is a reporter in Leeds.` at its end, lists such as `Producer: Bob Ray`. */
export function dropMakers(blocks: readonly PageBlock[], authors: readonly string[]): PageBlock[] {
	const kept = dropCreditLists(blocks)
	const start = kept.length - maxBlocksAtEnd
	return kept.filter(({text}, index) => index < start || !isBiography(text, authors))
}

// `Photographer: Ann Lee`: a role, and a name.
const credit = /^\p{Lu}[\p{L}&/,’' -]{2,50}: \p{Lu}/u

function dropCreditLists(blocks: readonly PageBlock[]): PageBlock[] {
	const kept: PageBlock[] = []
	let run: PageBlock[] = []
	const close = (): void => {
		if (run.length < minCredits) kept.push(...run)
		else if (/\bcredits$/i.test(kept.at(-1)?.text ?? '')) kept.pop()
		run = []
	}
	for (const block of blocks) {
		const {text} = block
		if (text.length <= maxCreditChars && credit.test(text) && !/[.!?]["”’]?$/.test(text)) run.push(block)
		else {
			close()
			kept.push(block)
		}
	}
	close()
	return kept
}

const biography =
	/^,? (?:\([^)]{1,60}\) )?(?:contributes|covers|edits|has (?:been|covered|reported|worked|written)|is (?:an?|the|based|our|[\p{L}’']{2,30}[’']s?)|joined|reports|teaches|was (?:an?|born)|works|writes)\b/u

// `Ann is a writer and diver in Leeds.`, where Ann Lee wrote the article
const biographyOfGivenName =
	/^ is an? (?:[\p{L}-]{1,20},? ){0,4}(?:author|columnist|correspondent|editor|journalist|reporter|writer)\b(?! in (?:the|this) )/u
// `Ann is a reporter on the ferry, and she is still missing`: a clause of a story.
const clauseOfStory = /\b(?:and|because|but|when|while) (?:he|she|they) /u

function isBiography(text: string, authors: readonly string[]): boolean {
	if (text.length > maxBiographyChars) return false
	return authors.some((name) => {
		const given = name.slice(0, Math.max(0, name.indexOf(' ')))
		if (given === '') return false
		if (text.startsWith(name)) return biography.test(text.slice(name.length))
		return text.startsWith(given) && biographyOfGivenName.test(text.slice(given.length)) && !clauseOfStory.test(text)
	})
}
