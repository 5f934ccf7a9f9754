import type {NamedForm} from './name-group.js'

/**
 * Forms such as `Holt-Moss` in `the Holt-Moss ticket`: two people of the article, not one with two family names. By index of
 * the name.
 */
export function runningMates(forms: readonly NamedForm[]): Set<number> {
	const people = forms.filter(({type}) => type === 'person').map(({text}) => text)
	const families = new Set(people.filter((text) => /\s/.test(text)).map((text) => text.split(/\s+/).at(-1)!))
	const pairs = forms.filter(({type, text}) => {
		const [, first = '', second = ''] = /^(\p{Lu}[\p{L}'’]+)[-–](\p{Lu}[\p{L}'’]+)$/u.exec(text) ?? []
		return type === 'person' && families.has(first) && families.has(second) && !families.has(text)
	})
	return new Set(pairs.map(({at}) => at))
}
