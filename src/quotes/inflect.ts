import {readCompromise} from '#compromise'

/** Forms that compromise gets wrong, by base form: all forms but the base. */
const irregular: Readonly<Record<string, readonly string[]>> = {
	quip: ['quips', 'quipped', 'quipping'],
	tweet: ['tweets', 'tweeted', 'tweeting'],
	retweet: ['retweets', 'retweeted', 'retweeting'],
	podcast: ['podcasts', 'podcast', 'podcasted', 'podcasting'],
}

/** All forms of a verb given in its base form, the base among them: `quip` → quip, quips, quipped, quipping. */
export function inflectVerbs(base: string): string[] {
	const verb = base.trim().toLowerCase()
	const known = irregular[verb]
	if (known) return [verb, ...known]
	const [head = verb, ...rest] = verb.split(' ')
	const nlp = readCompromise()
	const forms = (nlp(head).tag('Infinitive') as ReturnType<typeof nlp>).verbs().conjugate()[0] as
		| Record<string, string>
		| undefined
	const inflected = Object.entries(forms ?? {}).filter(([tense]) =>
		/^(?:PastTense|PresentTense|Gerund|Infinitive|Participle)$/.test(tense),
	)
	return [...new Set([head, ...inflected.map(([, form]) => form.toLowerCase())])].map((form) =>
		[form, ...rest].join(' '),
	)
}
