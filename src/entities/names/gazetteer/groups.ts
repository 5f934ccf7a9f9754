/** Peoples, religions and political camps whose members are named by one word; `-s` is added for the plural. */
export const peoples = `
Aboriginal,African,African-American,African American,Afrikaner,Afro-American,Amhara,Anglo,Anglo-American,Anglo-Saxon,Arab,Arabian,Arabic,Aryan,Ashkenazi,Asian,Asian-American,Asian American,Balkan,Baloch,Baltic,Bantu,Basque,Bavarian,Bedouin,Bengali,Berber,Bosniak,Californian,Caribbean,Catalan,Caucasian,Central American,Chechen,Cherokee,Corsican,Creole,Crimean,Cossack,Druze,East African,European,Fulani,Gujarati,Han,Hausa,Hawaiian,Hispanic,Hmong,Hutu,Igbo,Inuit,Israelite,Kashmiri,Kikuyu,Kurd,Kurdish,Latin American,Latina,Latino,Latinx,Maori,Māori,Maasai,Mayan,Navajo,Native American,New Yorker,Nordic,North African,North American,Oromo,Ossetian,Pacific Islander,Palestinian-American,Pashtun,Punjabi,Roma,Rohingya,Romani,Sami,Scandinavian,Semitic,Sicilian,Sinhalese,Sioux,Slavic,Slav,South American,South Asian,Southeast Asian,Tamil,Tatar,Telugu,Texan,Tibetan,Tigrayan,Tuareg,Tutsi,Uighur,Uyghur,Venetian,West African,Western European,Yazidi,Yoruba,Zulu
`

export const religions = `
Alawite,Anglican,Baptist,Buddhist,Calvinist,Catholic,Christian,Copt,Coptic,Episcopal,Episcopalian,Evangelical,Hasidic,Hindu,Islamic,Islamist,Jain,Jesuit,Jew,Jewish,Judaic,Lutheran,Maronite,Mennonite,Methodist,Mormon,Moslem,Muslim,Orthodox,Pentecostal,Presbyterian,Protestant,Puritan,Quaker,Roman Catholic,Salafi,Salafist,Scientologist,Shia,Shi'ite,Shiite,Sikh,Sufi,Sunni,Wahhabi,Zoroastrian
`

export const politicalGroups = `
Blairite,Brexiteer,Christian Democrat,Communist,Conservative,Corbynite,Democrat,Democratic,Fascist,Green,Labourite,Leninist,Liberal Democrat,Lib Dem,Libertarian,Likudnik,Maoist,Marxist,Nazi,Neo-Nazi,Peronist,Republican,Sandinista,Social Democrat,Socialist,Stalinist,Thatcherite,Tory,Tories,Trotskyist,Unionist,Zionist
`
