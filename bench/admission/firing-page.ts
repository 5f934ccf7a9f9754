import type {Reader} from '#src/extract.js'
import {markPlace, placeOf} from './place.js'
import {readFirings} from './read-firings.js'
import {factChanges, mentionChanges} from './record-changes.js'
import type {ListedRule} from './rule-sets.js'
import type {Sample, SampledFiring} from './sample.js'
import {tokenChanges} from './token-changes.js'

/** Firings of a rule to be read by a person: each sentence with the place marked, and what the rule changes there. */
export function firingPage({rule, firings, outOf, articles}: Sample, read: Reader): string {
	const counts = `${firings.length} of ${outOf} firings in ${articles} articles`
	const head = `${rule.room} ${rule.id}: ${counts}\nExample: ${rule.example}`
	const blocks = firings.map((firing, index) => {
		const [place, ...lines] = describeFiring(rule, firing, read)
		return [`${index + 1}. ${place}`, ...lines.map((line) => `   ${line}`)].join('\n')
	})
	return [head, ...blocks].join('\n\n')
}

/** Where it fired, the sentence, then a line for each token, mention and field that the rule changes: `without → with`. */
export function describeFiring(
	{name}: Pick<ListedRule, 'name'>,
	{article, firing}: SampledFiring,
	read: Reader,
): string[] {
	const {found} = readFirings(read, article)
	const without = readFirings(read, article, new Set([name])).found
	const place = placeOf(found, firing)
	const mentions = mentionChanges(without, found, place.around)
	const facts = factChanges(without, found, place.around)
	const elsewhere = mentions.elsewhere + facts.elsewhere
	const changes = [...tokenChanges(without, found, place.sentence), ...mentions.lines, ...facts.lines]
	return [
		`${found.article.id}, sentence ${place.index + 1}`,
		markPlace(found.article.text, place),
		...(changes.length > 0 ? changes : ['nothing changes here: other rules do the same, or undo it']),
		...(elsewhere > 0 ? [`… and ${elsewhere} more in the rest of the article`] : []),
	]
}
