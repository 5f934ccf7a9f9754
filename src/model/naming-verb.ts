/** Verbs, by lemma, that say what somebody calls a thing: `called it “revenge”`. */
export const namingVerb = /^(?:brand|call|deem|describe|dub|label|term)$/
