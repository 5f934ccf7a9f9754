/**
 * Countries and territories, one a line: ISO 3166-1 code (former countries: of ISO 3166-3), names (the usual one first),
 * adjectives and nouns for the people. Names are matched in their written case; plurals in -s of the nouns are added when the
 * list is read.
 */
export const countries = `
AD|Andorra|Andorran
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emirian
AF|Afghanistan|Afghan;Afghani
AG|Antigua and Barbuda;Antigua|Antiguan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AR|Argentina|Argentine;Argentinian;Argentinean
AT|Austria|Austrian
AU|Australia|Australian;Aussie
AW|Aruba|Aruban
AZ|Azerbaijan|Azerbaijani;Azeri
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian;Herzegovinian
BB|Barbados|Barbadian;Bajan
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe;Burkinabé
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BM|Bermuda|Bermudian;Bermudan
BN|Brunei;Brunei Darussalam|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Batswana;Motswana
BY|Belarus;Belorussia;Byelorussia|Belarusian;Belarussian;Byelorussian;Belorussian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;D.R. Congo;DRC;Congo;Zaire|Congolese;Zairean;Zairian
CF|Central African Republic;CAR|
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville|
CH|Switzerland|Swiss
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian
CK|Cook Islands|Cook Islander
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China;People's Republic of China;PRC;Mainland China;P.R. China|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde;Cabo Verde|Cape Verdean
CY|Cyprus|Cypriot
CS|Czechoslovakia|Czechoslovak;Czechoslovakian
CZ|Czech Republic;Czechia|Czech
DD|East Germany;German Democratic Republic|East German
DE|Germany;West Germany;Federal Republic of Germany|German;West German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish;Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian;Ecuadorean
EE|Estonia|Estonian
EG|Egypt|Egyptian
EH|Western Sahara|Sahrawi
ER|Eritrea|Eritrean
ES|Spain|Spanish;Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish;Finn
FJ|Fiji|Fijian
FK|Falkland Islands;Falklands|Falkland Islander
FM|Micronesia;Federated States of Micronesia|Micronesian
FO|Faroe Islands;Faeroe Islands|Faroese
FR|France|French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon|Gabonese
GB|United Kingdom;UK;U.K.;Britain;Great Britain|British;Briton;Brit;English;Englishman;Englishmen;Englishwoman;Scottish;Scot;Scotsman;Welsh;Welshman;Northern Irish
GD|Grenada|Grenadian
GE|Georgia|Georgian
GF|French Guiana|Guianan
GG|Guernsey|
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic;Greenlander
GM|Gambia|Gambian
GN|Guinea;Guinea-Conakry|Guinean
GP|Guadeloupe|
GQ|Equatorial Guinea|Equatorial Guinean;Equatoguinean
GR|Greece|Greek;Hellenic
GT|Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau;Guinea Bissau|Bissau-Guinean
GY|Guyana|Guyanese
HK|Hong Kong;Hong Kong SAR|Hong Konger;Hongkonger
HN|Honduras|Honduran
HR|Croatia|Croatian;Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland;Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen;Irishwoman
IL|Israel|Israeli
IM|Isle of Man|Manx
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran;Islamic Republic of Iran;Persia|Iranian;Persian
IS|Iceland|Icelandic;Icelander
IT|Italy|Italian
JE|Jersey|
JM|Jamaica|Jamaican
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan;Kyrgyz Republic;Kirgizstan;Kyrgizstan|Kyrgyz;Kyrgyzstani
KH|Cambodia;Kampuchea|Cambodian;Khmer
KI|Kiribati|
KM|Comoros|Comoran;Comorian
KN|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis|Kittitian
KP|North Korea;DPRK;D.P.R.K.;Democratic People's Republic of Korea|North Korean
KR|South Korea;Republic of Korea;Korea Republic;ROK;Korea|South Korean;Korean
KW|Kuwait|Kuwaiti
KY|Cayman Islands;Caymans|Caymanian
KZ|Kazakhstan;Kazakstan|Kazakh;Kazakhstani
LA|Laos|Laotian;Lao
LB|Lebanon|Lebanese
LC|Saint Lucia;St. Lucia;St Lucia|Saint Lucian;St. Lucian
LI|Liechtenstein|Liechtensteiner
LK|Sri Lanka;Ceylon|Sri Lankan
LR|Liberia|Liberian
LS|Lesotho|Basotho;Mosotho
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourger;Luxembourgish
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco|Moroccan
MC|Monaco|Monegasque;Monacan
MD|Moldova;Moldavia|Moldovan;Moldavian
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy;Madagascan
MH|Marshall Islands|Marshallese
MK|North Macedonia;Macedonia;FYROM|Macedonian
ML|Mali|Malian
MM|Myanmar;Burma|Burmese;Myanma
MN|Mongolia|Mongolian
MO|Macau;Macao|Macanese
MQ|Martinique|Martinican
MR|Mauritania|Mauritanian
MS|Montserrat|Montserratian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia;Malaya|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands;Holland|Dutch;Dutchman;Dutchmen;Dutchwoman;Netherlander
NO|Norway|Norwegian
NP|Nepal|Nepalese;Nepali
NR|Nauru|Nauruan
NU|Niue|Niuean
NZ|New Zealand;Aotearoa|New Zealander;Kiwi
OM|Oman|Omani
PA|Panama|Panamanian
PE|Peru|Peruvian
PF|French Polynesia|Tahitian
PG|Papua New Guinea;PNG|Papua New Guinean
PH|Philippines;Republic of the Philippines|Philippine;Filipino;Filipina;Pinoy
PK|Pakistan|Pakistani
PL|Poland|Polish;Pole
PR|Puerto Rico|Puerto Rican
PS|Palestine;State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territories|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RE|Réunion;Reunion Island|
RO|Romania;Rumania|Romanian;Rumanian
RS|Serbia|Serbian;Serb
RU|Russia;Russian Federation|Russian
RW|Rwanda|Rwandan;Rwandese
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian
SB|Solomon Islands;Solomons|Solomon Islander
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish;Swede
SG|Singapore|Singaporean
SI|Slovenia|Slovenian;Slovene
SK|Slovakia;Slovak Republic|Slovak;Slovakian
SL|Sierra Leone|Sierra Leonean
SM|San Marino|Sammarinese
SN|Senegal|Senegalese
SO|Somalia|Somali;Somalian;Somalilander
SR|Suriname;Surinam|Surinamese
SS|South Sudan|South Sudanese
ST|Sao Tome and Principe;São Tomé and Príncipe|Sao Tomean;São Toméan
SU|Soviet Union;USSR;U.S.S.R.|Soviet
SV|El Salvador|Salvadoran;Salvadorean;Salvadorian
SY|Syria;Syrian Arab Republic|Syrian
SZ|Eswatini;Swaziland|Swazi
TC|Turks and Caicos;Turks and Caicos Islands|
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand;Siam|Thai
TJ|Tajikistan|Tajik;Tajikistani
TK|Tokelau|Tokelauan
TL|East Timor;Timor-Leste;Timor Leste|East Timorese;Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey;Türkiye;Turkiye|Turkish;Turk
TT|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Trinidadian
TV|Tuvalu|Tuvaluan
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese
TZ|Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States;United States of America;US;U.S.;USA;U.S.A.;America;U.S|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek;Uzbekistani
VA|Vatican City;Holy See;Vatican|
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines|Vincentian
VE|Venezuela|Venezuelan
VG|British Virgin Islands|
VI|U.S. Virgin Islands;US Virgin Islands|
VN|Vietnam;Viet Nam;North Vietnam;South Vietnam|Vietnamese
VU|Vanuatu|Ni-Vanuatu
WS|Samoa;Western Samoa|Samoan
XK|Kosovo|Kosovar;Kosovan
YE|Yemen;North Yemen;South Yemen|Yemeni
YU|Yugoslavia|Yugoslav;Yugoslavian
ZA|South Africa|South African
ZM|Zambia|Zambian
ZW|Zimbabwe;Rhodesia|Zimbabwean;Rhodesian
`

const names = new Map(
	countries
		.trim()
		.split('\n')
		.map((line) => {
			const [iso = '', forms = ''] = line.split('|')
			return [iso, forms.split(';')[0] ?? ''] as const
		}),
)

/** The usual name of a country by its ISO 3166 code, or null. */
export const countryName = (iso: string): string | null => names.get(iso) ?? null
