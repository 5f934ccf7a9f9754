import type {Article} from '../model/article/article.js'
import type {FoundName} from '../model/entity.js'

/** Least names of a country and of places in it, and their share among all such names, that make its money the article's. */
const minNames = 2
const minShare = 0.4

/** Whose dollar a bare `$` means: the country of the dateline, else the one that the article mostly names; null where it isn't clear. */
export function countryOfArticle(
	{text, dateline}: Pick<Article, 'text' | 'dateline'>,
	names: readonly Pick<FoundName, 'start' | 'end' | 'iso'>[],
): string | null {
	const ofCountries = names.filter(({iso}) => iso !== null)
	const from = dateline === null ? -1 : text.indexOf(dateline)
	const to = from + (dateline?.length ?? 0)
	const inDateline = from < 0 ? undefined : ofCountries.find(({start, end}) => start >= from && end <= to)
	if (inDateline) return inDateline.iso
	// `40 Fijian dollars ($18)`: the bare sign is another country's.
	if (/\p{Lu}\p{Ll}{1,20} dollars\b/u.test(text)) return null
	const counts = new Map<string, number>()
	for (const {iso} of ofCountries) {
		// `US-MN`, a part of a country
		const country = iso!.slice(0, 2)
		counts.set(country, (counts.get(country) ?? 0) + 1)
	}
	const [most, next] = [...counts].sort(([, one], [, other]) => other - one)
	const least = Math.max(minNames, minShare * ofCountries.length)
	const isClear = most && most[1] > (next?.[1] ?? 0) && most[1] >= least
	return isClear ? most[0] : null
}
