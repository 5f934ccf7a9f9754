const names: Readonly<Record<string, readonly string[]>> = {
	AUD: ['australian dollar'],
	BTC: ['bitcoin'],
	CAD: ['canadian dollar'],
	CNY: ['chinese yuan'],
	EUR: ['euro'],
	GBP: ['british pound', 'pound'],
	GEL: ['georgian lari'],
	INR: ['indian rupee', 'rupee'],
	JPY: ['japanese yen'],
	LAK: ['lao kip'],
	LKR: ['sri lankan rupee'],
	MXN: ['mexican peso'],
	NLG: ['netherlands guilder'],
	TRY: ['turkish lira'],
	USD: ['united states dollar', 'dollar'],
	cent: ['cent'],
	franc: ['franc'],
	penny: ['pence', 'penny'],
}

/** The names of a currency in the set, its code among them. */
export const currencyNamesOf = (unit: string, _text: string): string[] => [unit.toLowerCase(), ...(names[unit] ?? [])]
