import type {StatementFact} from '../statement/schema.js'

/**
 * What follows a pronoun, where a name stands in its place: `she’ll win` → ` will win`, `they’ve won` → ` have won`; with a name
 * `’s` would be a genitive.
 */
export function withoutContraction({subject, tense, verb}: StatementFact, rest: string): string {
	const [whole, short] = /^['’](ll|ve|re|d|s)(?!\p{L})/iu.exec(rest) ?? []
	if (whole === undefined || !pronoun.test(subject?.text ?? '')) return rest
	const words = rest.slice(whole.length)
	return ` ${auxiliaries[short!.toLowerCase()]!({tense, verb}, words)}${words}`
}

const pronoun = /^(?:s?he|it|they|you|who)$/i

const auxiliaries: Readonly<Record<string, (clause: Pick<StatementFact, 'tense' | 'verb'>, words: string) => string>> =
	{
		ll: () => 'will',
		ve: () => 'have',
		re: () => 'are',
		// `she’d sold`; `she’d sell`
		d: ({tense, verb}) => (tense === 'past' && verb.text !== verb.lemma ? 'had' : 'would'),
		// `she’s sold it`, `she’s been sold`; `she’s selling it`, `she’s a baker`
		s: ({tense}, words) => (tense === 'past' || /^ (?:been|got|had)(?!\p{L})/u.test(words) ? 'has' : 'is'),
	}
