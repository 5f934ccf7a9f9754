/**
 * Abbreviations that are written with a full stop, in lower case, without it. Single letters and letters with stops
 * between them (`U.S. col est`) need no entry.
 */
export const abbreviations: readonly string[] =
	`abt acad adj adm al ala alt approx apr apt arch ariz ark art asst assoc atty attn aug ave bd bldg bldgs blvd brig bros btw ca cal
	calif capt cdr cert cf ch chap cmdr co col colo comdr comp cong conn cont corp cpl ct ctr dec def del dem dems dept depts det dist div dr drs ea ed
	eds eg elec eng engr eq eqs esp esq est et etc ex exec ext fac fed feb ff fig figs fla fn fr fri ft fwd ga gal gen gens gov govs govt hon hosp hr hrs hwy
	hts ida ie ill in inc incl ind insp inst intl jan jct jr jul jun kan ky la lb lbs lib lieut lt ltd mach maj mar mass max md mech med messrs mex mfg mfr mgr mgmt mi mich
	min minn misc miss mlle mlles mm mme mmes mo mon mont mr mrs ms msgr mt mtn mts nat natl neb nev no nos nov nr oct okla op ore orig oz pa para pct penn pfc
	ph pkwy pl plc pp pres prev prin prof profs prop pseud pt pts pty pub pvt qt rd recd ref reg regt rel rep repr reps resp ret rev revs rs rt rte sat sec
	secs sen sens sep sept ser sess sfc sgt sgts soc spec spp sq sr st sta ste sts subj sun supt surg tech tel tenn tex thu thur thurs treas tue
	tues twp univ va var vet viz vol vols vs vt wash wed wis wisc wkly wt wyo yd yds yr yrs`.split(/\s+/)

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Abbreviations that stand before a name or a number and never end a sentence. Lower case, without the last stop. */
export const nonFinalAbbreviations: ReadonlySet<string> = words(
	`adm atty brig capt cdr cf cmdr col comdr cpl det dr drs e.g eg eq eqs ex fig figs ft gen gens gov govs hon i.e ie
	insp lieut lt maj messrs mlle mlles mme mmes mr mrs ms msgr mt n.b no nos nr p p.s pfc pp pres prof profs pvt rep reps
	rev revs sen sens sfc sgt sgts st sta ste sts supt v viz vol vols vs`,
)

/** Abbreviations of times of day and eras: they end a sentence before a capital, unless only a time stands before them. */
export const timesOfDay: ReadonlySet<string> = words('a.d a.m ad am b.c b.c.e bc c.e p.m')

/** Academic degrees. */
export const degrees: ReadonlySet<string> = words('b.a b.s d.d.s j.d ll.b ll.d ll.m m.a m.b.a m.d m.s m.sc ph.d')

/** Units that follow a number. */
export const measures: ReadonlySet<string> = words(
	'cm ft hr hrs in k km lb lbs m mi min mins mm oz sec secs yd yds yr yrs',
)

/** What follows a time of day inside a sentence, beside days and months: `5 p.m. EST`. */
export const zonesOfTime: ReadonlySet<string> = words(
	'bst cdt central cest cet cst eastern ect edt est et gmt ist mdt mountain mst pacific pdt pst pt utc',
)
