// Made by: npm run train actors. From the PETRARCH dictionaries of the Open Event Data Alliance (MIT).

/**
 * ISO 3166-1 codes of countries and territories by the letter that both begin with: the second letter of the shorter one, small,
 * then the others of the longer one, all three where it begins otherwise.
 */
export const countryCodes =
	'AdNDeREfFGgTGlLBmRMoGOrRGtUTuUSwBWzZE BaIHbRBdGDeELfFAgGRhHRiDIjENmMUnRNoOLrRAsHStTNwWAyLRzLZ CaANdODfAFgOGhHEiIVkOKlHLmMRnHNoOLrRIsSKuUBvPVyYPzZE DdDReEUjJIkNKmMAoOMzZA EcCUeSTgGYhSHrRIsSPtTH FiINjJIkLKmSMoROrRA GaABbBRdRDeEOfUFgGYhHAiIBlRLmMBnINpLPqNQrRCtTMuUMwNByUY HkKGnNDrRVtTIuUN IdDNeRLlSRmMNnNDqRQrRNsSLtTA JeEYmAMoORpPN KeENgGZhHMiIRmCOMnNApPRKrORwWTyCYMzAZ LaAObBNcCAiIEkKArBRsSOtTUuUXvVAyBY MaARcCOdDAeNEgDGhHLkKDlLImMRnNGoACqTQrRTsSRtLTuUSvDVwWIxEXyYSzOZ NaAMcCLeERgGAiIClLDoORpPLrRUuIUzZL OmMN PaANeERfYFgNGhHLkAKlOLrRIsSEtRTwLWyRY QaAT ReEUoOUsSRBuUSwWA SaAUbLBcYCdDNeWEgGPiVNkVKlLEmMRnENoOMrURsSDtTPuUNvLVyYRzWZ TcCAdCDgGOhHAjJKkKLlLSmKMnUNoONrURtTOvUVwWNzZA UaKRgGAsSAyRYzZB VaATcCTeENgGBiIRnNMuUT WsSM XkKX YeEMuUG ZaAFmMBwWE'

/** Well-known actors, one code a line, as `actorName` writes them. */
export const knownActors = `
AFGREB taliban
CFRREB lord's resistance army
CHNMIL people's liberation army
COLREB farc
DEULEG bundesrat,bundestag
ESPREB eta
GBRCOP scotland yard
GBRSPY mi5,mi6
IGOAFRAFU african union,au
IGOBUSIMF imf,international monetary fund
IGOCOPITP interpol
IGOEURCOE council of europe
IGOEUREEC eu,european commission,european council,european parliament,european union
IGOEURSCE organization for security and cooperation in europe,osce
IGOJUDICC international criminal court
IGOMEAARL arab league
IGOOPC opec
IGOSEAASN asean
IGOUNO general assembly,security council,un,united nations,unsc
IGOUNODEV unesco
IGOUNODEVWBK world bank
IGOUNOHLHWHO who,world health organization
IGOUNOIAE iaea,international atomic energy agency
IGOUNOJUDICJ international court of justice
IGOUNOKID unicef
IGOUNOREFHCR unhcr
IGOUNOWFP world food programme
IGOWAFBUSWAS ecowas
IGOWSTNAT nato
IGOWTO world trade organization,wto
IMGMUSALQ al qaeda,al qaida
IMGMUSISI daesh,isil,isis,islamic state,islamic state of iraq and syria
INDLEG lok sabha,rajya sabha
IRNMIL revolutionary guard
ISRLEG knesset
ISRMIL idf
ISRSPY mossad,shin bet
LBNREB hezbollah,hizbollah,hizbullah
LKAREB tamil tigers
NGAREB boko haram
NGOENV greenpeace
NGOHLHIRC red crescent,red cross
NGOHLHMSF doctors without borders
NGOHRI human rights watch
NGOHRIAMN amnesty international
NGOUSAHRI aclu
NGOXFM oxfam
PSE fatah
PSEGOV palestinian authority
PSEREB palestine liberation organization,plo
PSEREBHMS hamas
RUSGOV kremlin
RUSLEG duma
SOMREB al shabaab,al shabab
SYRREB free syrian army
TURREB kurdistan workers' party,pkk
USACOP dea,fbi,lapd,nypd
USAGOV homeland security,nasa,state department,white house
USAGOVBUS federal reserve
USALEG us congress
USAMIL pentagon
USASPY cia
WEUREB irish republican army
YEMREB houthi,houthis
`
