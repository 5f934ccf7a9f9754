import type {SpeechAct} from '../model/quote.js'

/** What a cue verb takes: a clause or words in marks (`that`), an infinitive of its object (`to`), or of its subject (`self`). */
export interface Cue {
	readonly act: SpeechAct
	readonly infinitive: boolean
}

// Verbs that report speech, thought or writing, by speech act; * marks those whose content may be an infinitive.
const verbs: Readonly<Record<SpeechAct, string>> = {
	say: `add affirm announce answer argue assert attest brag caution characterize characterise cite clarify comment complain concede conclude
		contend continue counter declare describe detail disclose elaborate emphasize emphasise exclaim explain express go
		highlight hint imply inform insist interject joke lament maintain mention mumble murmur mutter note observe opine
		outline phrase point_out posit post preach proclaim pronounce quip read recall recount reiterate relate remark remind* repeat reply report
		respond restate retort reveal say scoff shout sigh signal snap speak state stress suggest sum_up testify tell*
		underline underscore utter vent voice whisper yell cry call sob gasp chant sing drawl blurt_out boast crow gush
		fume rage marvel muse rejoin stammer bemoan relay volunteer weigh_in`,
	ask: 'ask* inquire query question wonder beg* plead* appeal* request* beseech* implore*',
	order: `advise* bid* call_for call_on* command* counsel* demand* direct* encourage* exhort* instruct* invite* order* press*
		propose* recommend* require* summon* urge* lobby* advocate*`,
	promise: 'guarantee promise* pledge* swear* vow* assure reassure commit* offer*',
	threaten: 'threaten*',
	deny: 'deny* refute reject rebut dispute disavow dismiss',
	accuse: 'accuse allege blame charge criticize criticise denounce fault condemn lash_out',
	admit: 'acknowledge admit* confess confirm own_up apologize apologise accept agree* concur',
	warn: 'warn* caution* alert forewarn',
	believe: `assume believe consider doubt expect* fear feel figure hope* imagine know reckon regard see suppose suspect think
		trust understand view worry hold`,
	intend: 'aim* intend* plan* seek* want* wish* decide* resolve*',
	estimate: `anticipate calculate determine estimate forecast foresee guess predict project put speculate
		surmise value bet`,
	show: 'demonstrate find indicate prove show learn discover',
	write: 'blog email tweet text retweet write pen document publish print',
	decline: 'decline* refuse*',
	other: 'claim* pretend rule stipulate decree hear',
}

/** Cue verbs by lemma (`call on` with its particle), with their act and whether an infinitive can be their content. */
export const cueVerbs: ReadonlyMap<string, Cue> = new Map(
	Object.entries(verbs).flatMap(([act, words]) =>
		words
			.trim()
			.split(/\s+/)
			.map(
				(word) =>
					[
						word.replace(/\*$/, '').replace('_', ' ').trim(),
						{act: act as SpeechAct, infinitive: word.endsWith('*')},
					] as const,
			),
	),
)

/** Verbs that report words in marks beside them whatever their form: the only ones trusted without a content clause. */
export const speechVerbs: ReadonlySet<string> = new Set(
	[...cueVerbs]
		.filter(([, {act}]) => !['believe', 'intend', 'estimate', 'show', 'decline', 'other'].includes(act))
		.map(([lemma]) => lemma),
)
