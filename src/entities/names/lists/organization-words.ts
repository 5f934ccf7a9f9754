/** Words that end, or stand in, the name of an organization, by subtype, lower case. */
export const organizationWords: ReadonlyMap<string, string | null> = new Map([
	...kind(
		'company',
		`airlines airways analytics associates automotive bancorp bank bancshares biotech breweries broadcasting brothers
		capital co communications company corp corporation electronics energy enterprises entertainment equity films foods
		gmbh group holding holdings inc industries insurance investments laboratories labs limited llc llp logistics ltd
		magazine media microsystems motors partners petroleum pharma pharmaceuticals plc productions publishing railways records
		resorts restaurants retail sa securities semiconductor software solutions steel stores studios systems technologies telecom
		telecommunications utilities ventures`,
	),
	...kind(
		'media',
		`broadcaster chronicle courier daily gazette herald journal monthly news newspaper newspapers observer post press radio
		telegraph television times tribune tv weekly`,
	),
	...kind(
		'government',
		`administration agency army assembly authority bundestag bureau cabinet chancellery commission congress constabulary
		corps council councils court customs department directorate embassy forces government guard guards house intelligence
		justice knesset legislature ministry municipality navy office parliament pentagon police reserve secretariat senate
		service services sheriff treasury tribunal`,
	),
	...kind('party', `alliance bloc coalition front movement party`),
	...kind(
		'school',
		`academy college colleges faculty gymnasium kindergarten polytechnic school schools universities university`,
	),
	...kind('team', `athletic cf fc club rovers team united wanderers`),
	...kind(
		null,
		`action aid archive archives association board brigade brigades center centre charities charity chamber church
		committee confederation conference consortium consulate cooperative cooperation diocese exchange federation
		foundation fund hospital initiative institute institution institutions laboratory league library militia mission
		museum nations network observatory orchestra order organisation organization panel programme program project
		registry research roundtable society syndicate taskforce trust union watch watchdog workers`,
	),
])

/** Words that name buildings and other facilities, streets and natural features, by subtype, lower case. */
export const placeWords: ReadonlyMap<string, string> = new Map([
	...kind(
		'facility',
		`airport arena ave avenue barracks bldg boulevard bridge building castle cathedral cemetery dam drive expressway
		freeway garden gardens gate highway hotel interchange jail lane mall mansion metro mosque palace park pier plaza port
		prison rd road shrine square stadium station st street temple terminal tower towers tunnel zoo`,
	),
	...kind(
		'region',
		`area archipelago basin bay beach borough canal canyon cape coast county creek delta desert district emirate estuary
		falls forest glacier governorate gulf heights hill hills island islands isle isles lake mount mountain mountains
		oblast ocean peninsula plateau prefecture province range reef region republic river sea state strait straits
		territory territories township valley village`,
	),
	...kind('city', `city town ville`),
])

function kind<T>(subtype: T, words: string): [string, T][] {
	return words
		.split(/\s+/)
		.filter(Boolean)
		.map((word) => [word, subtype])
}
