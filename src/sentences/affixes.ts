/**
 * Prefixes that stay with their word when a hyphen follows; all other hyphens stand alone, as in the treebanks
 * (`non-profit` is one token, `fentanyl-related` three).
 */
export const prefixes: ReadonlySet<string> = new Set(
	`a ante anti arch bi bio co counter cross cyber de eco en e ex extra homo hyper i inter intra macro mega meta
	micro mid mini multi neo non omni over para peri post pre pro proto pseudo psycho quasi re semi socio sub super
	supra t trans tri u ultra un uni vice x`.split(/\s+/),
)

/** Endings that stay with their word after a hyphen: `clock-wise`. */
export const suffixes: ReadonlySet<string> = new Set(
	'ability esque ette fest fold gate ins itis less like most offs outs rama ups wise'.split(' '),
)
