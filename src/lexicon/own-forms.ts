import {readCompromise} from '#compromise'
import {pluralNoun, type VerbForms, verbForms} from './inflect.js'

type Conjugation = Readonly<Partial<Record<'PastTense' | 'Gerund' | 'Participle', string>>>

/**
 * The forms of a verb that a caller brings, in its base form and lower case. Spelling rules name what may be, compromise
 * decides between doubled and single letters (`visited`, `permitted`) and knows irregular verbs (`overwrote`).
 */
export function ownVerbForms(base: string): VerbForms {
	const spelled = verbForms(base)
	const nlp = readCompromise()
	const known = (nlp(base).tag('Infinitive') as ReturnType<typeof nlp>).verbs().conjugate()[0] as
		| Conjugation
		| undefined
	const pasts = decide(base, spelled.pasts, known?.PastTense)
	return {
		...spelled,
		pasts,
		participles: decide(base, spelled.participles === spelled.pasts ? pasts : spelled.participles, known?.Participle),
		gerunds: decide(base, spelled.gerunds, known?.Gerund),
	}
}

// Where compromise leaves a verb as it is (`quip` for the past of itself), it doesn't know it.
function decide(base: string, spelled: readonly string[], known: string | undefined): readonly string[] {
	const form = known?.toLowerCase()
	return form === undefined || form === base || form.includes(' ') ? spelled : [form]
}

/** The plural of a noun that a caller brings: `ex-wives`, `alumni`; `chairwomen`, which compromise spells by rule. */
export function ownPlural(base: string): string {
	const spelled = pluralNoun(base)
	if (spelled.endsWith('men')) return spelled
	const nlp = readCompromise()
	const plural = (nlp(base).tag('Noun') as ReturnType<typeof nlp>).nouns().toPlural().text().toLowerCase()
	return plural === '' || plural === base ? spelled : plural
}
