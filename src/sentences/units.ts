/** Units and times of day that are written right after a number and stand alone: `5pm`, `12km`, `$3bn`. */
export const units: ReadonlySet<string> = new Set(
	`a.m am b bn btc cc cl cm cwt db dpi ft g gb gbps ghz gw gwh ha hh hp hr hrs hz in k kb kbps kcal kg khz km kmh
	kph kw kwh l lb lbs m mb mbps mcg mg mhz mi mins min ml mm mn mph ms mw mwh nm oz p.m pc percent pm ppm psi px rpm
	sec secs sq sqft t tb tn trn x yd yds yr yrs º ºc ºf`.split(/\s+/),
)
