/** Nouns for places that can stand for a named one: `the country`, `the capital`. Lower case, singular. */
export const placeNouns: ReadonlySet<string> = new Set(
	`area bay borough capital city coast colony community constituency continent country county desert district emirate enclave estate
	farm forest harbor harbour hill hometown homeland island isle jurisdiction kingdom lake metropolis monarchy mountain municipality nation
	neighborhood neighbourhood park parish peak peninsula port prefecture province region republic resort river seaport sea settlement
	site square state street suburb superpower territory town township valley village volcano ward zone`.split(/\s+/),
)
