/** The classes of what may be an argument. */
export const fillers = [
	'person',
	'organization',
	'place',
	'thing',
	'title',
	'number',
	'money',
	'percent',
	'score',
	'time',
	'clause',
] as const

/** What an argument may be: the class of its head. */
export type Filler = (typeof fillers)[number]

/** How one role of an event is filled. */
export interface RoleFrame {
	/** What fills it, the most usual first. */
	readonly fillers: readonly Filler[]
	/**
	 * How it hangs on the trigger, the most usual first: of a verb `subject`, `object` (also the subject of a passive), `recipient`,
	 * `predicate`, `clause`; of a noun `possessor`, `compound`, `verb-subject`, `verb-object` (of the verb that governs the noun);
	 * of either a preposition; `self`: the trigger itself.
	 */
	readonly slots: readonly string[]
	/** Several phrases may fill it. */
	readonly many: boolean
}

/** Words by part of speech; several words are one trigger: `take over`. */
export interface Triggers {
	readonly verbs: readonly string[]
	readonly nouns: readonly string[]
	readonly adjectives: readonly string[]
}

/** Root codes of the PLOVER ontology (manual 0.8). */
export const rootCodes = [
	'AGREE',
	'CONSULT',
	'SUPPORT',
	'CONCEDE',
	'COOPERATE',
	'AID',
	'RETREAT',
	'INVESTIGATE',
	'DEMAND',
	'DISAPPROVE',
	'REJECT',
	'THREATEN',
	'PROTEST',
	'SANCTION',
	'MOBILIZE',
	'COERCE',
	'ASSAULT',
	'FIGHT',
] as const

export type PloverRoot = (typeof rootCodes)[number]

/** The root code of a type, and those of the triggers that name another act. */
export interface PloverCodes {
	readonly root: PloverRoot | null
	readonly byTrigger: ReadonlyMap<string, PloverRoot>
}

/** A type of event: the words that may name it, and the roles of what takes part in it. */
export interface EventType {
	readonly name: string
	/** The types of a family share words and parties: a word for one of them is weak evidence of another. */
	readonly family: string
	/** What it is in PLOVER; null: no act of politics. */
	readonly plover: PloverCodes | null
	/** Words that mostly name an event of this type. */
	readonly strong: Triggers
	/** Words that name one only with their arguments: no rule asks for these, the model judges each by what stands around it. */
	readonly weak: Triggers
	/** Nouns and adjectives that go along with it: `votes` with an election. */
	readonly context: readonly string[]
	readonly roles: Readonly<Record<string, RoleFrame>>
	/** Words that turn two of its roles round: of `lose` the subject is the loser. */
	readonly converse?: {
		readonly verbs: readonly string[]
		readonly nouns: readonly string[]
		/** Those of the nouns whose agent does it to the other: a `defeat by Oslo`, not a `loss by Oslo`. */
		readonly inflicted: readonly string[]
		readonly roles: readonly [string, string]
	}
	/** Words that name outcomes which rule each other out: mentions of the one and of the other are two events. */
	readonly opposed?: readonly [readonly string[], readonly string[]]
	/** Words that name no event of the type with such a phrase. */
	readonly excluded?: readonly Exclusion[]
	/** `according to a survey`: the role of what it reports. */
	readonly reported?: string
	/** What persons are by the way they hang on some of its verbs; the first that fits. */
	readonly slotRoles?: readonly SlotRoles[]
}

/**
 * `dismissed claims`, `A storm struck the port`, `lost confidence`: words whose phrases in a slot are all of these classes, have
 * these heads, or are nouns that name other types; words right behind such a one.
 */
export interface Exclusion {
	readonly verbs?: readonly string[]
	readonly nouns?: readonly string[]
	readonly slot?: string
	readonly fillers?: readonly Filler[]
	readonly lemmas?: readonly string[]
	readonly nounsOf?: readonly string[]
	/** Only where none of its phrases in the slots of parties is of these classes: `cut ties with his wife`. */
	readonly lacks?: readonly Filler[]
	/** Only where its clause is passive. */
	readonly isPassive?: boolean
	/** Words one of which stands right before it: `a late strike`. */
	readonly behind?: readonly string[]
	/** Words one of which stands right after it: `the penalty area`. */
	readonly ahead?: readonly string[]
	/** Verbs that have it as object: `scored a penalty`. */
	readonly under?: readonly string[]
	/** One of its phrases is the best of a time: `named coach of the year`. */
	readonly bestOfPeriod?: true
}

/** `Lee replaced Moss`: words whose slots say the role of a person or of who holds a title; null: of none. */
export interface SlotRoles {
	/** The verbs that are triggers. */
	readonly verbs?: readonly string[]
	/** The nouns that are triggers: `her successor`. */
	readonly nouns?: readonly string[]
	/** The verbs that govern nouns which are triggers, with their preposition: `asked for aid`, `sought aid`; of `nouns` alone, where both are given. */
	readonly under?: readonly string[]
	/** Slots one of which a person must have beside, with `isAny` also an organization or a place: `replaced Moss with Lee`. */
	readonly beside?: readonly string[]
	readonly roles: Readonly<Record<string, string | null>>
	/** The role of an object that names a post alone: `elected a new president`. */
	readonly openPost?: string
	/** Only where there is an object beside; false: only where there is none. */
	readonly hasObject?: boolean
	/** Only where each object is of these classes: `raised $2 million`. */
	readonly objects?: readonly Filler[]
	/** Only where each object has one of these heads: `raised its stake`. */
	readonly objectWords?: readonly string[]
	/** Only where the object is the subject's own: `its shares`. */
	readonly hasOwnObject?: boolean
	/** Only where no party is in these slots: `rejected a bid for Birk`. */
	readonly without?: readonly string[]
	/** What its subject must be: what can be opened, what can begin. */
	readonly subject?: 'opens' | 'begins'
	/** Also of what is no person: `Parliament elected Lee`. */
	readonly isAny?: boolean
}

interface Lists {
	readonly verbs?: string
	readonly nouns?: string
	readonly adjectives?: string
}

/** A list of words, with commas between those of several words. */
export const words = (list: string): string[] =>
	(list.includes(',') ? list.split(',') : list.split(/\s+/)).map((word) => word.trim()).filter(Boolean)

/** Words by part of speech, each list as `words` reads it. */
export const triggers = ({verbs = '', nouns = '', adjectives = ''}: Lists): Triggers => ({
	verbs: words(verbs),
	nouns: words(nouns),
	adjectives: words(adjectives),
})

/** A role that one phrase fills. */
export const one = (fillers: string, slots: string): RoleFrame => ({
	fillers: words(fillers) as Filler[],
	slots: words(slots),
	many: false,
})

/** A role that several phrases may fill. */
export const many = (fillers: string, slots: string): RoleFrame => ({...one(fillers, slots), many: true})

/** The root code of a type, and lists of its triggers that have another. */
export const codes = (root: PloverRoot | null, others: {readonly [Root in PloverRoot]?: string} = {}): PloverCodes => ({
	root,
	byTrigger: new Map(
		(Object.keys(others) as PloverRoot[]).flatMap((other) =>
			words(others[other] ?? '').map((word) => [word, other] as const),
		),
	),
})
