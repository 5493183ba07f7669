/**
 * The currencies of ISO 4217 by how many decimals their minor unit has (list one, as of January 2026), then those that are
 * withdrawn (list three), which older articles still name. List three has no minor units: of the codes that are there for
 * its sake, those have none that Java's table of currencies gives none. Committed, because what a host knows varies.
 */
const codesByDecimals: readonly (readonly [decimals: number, codes: string])[] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU
    CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
    KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD
    PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY
    TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG`,
  ],
  [0, "ADP BYB BYR ESP ITL MGF TPE TRL"],
  [
    2,
    `AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK CHC CSD CSJ
    CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ LAJ LSM LTL
    LTT LUC LUF LUL LVL LVR MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL
    SRG STD SUR TJR TMM UAK UGS UGW USS UYN UYP VEB VEF VNC XEU YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR`,
  ],
];

/** How many decimals the minor unit of each currency has, by ISO 4217 code. */
export const currencyDecimals: ReadonlyMap<string, number> = new Map(
  codesByDecimals.flatMap(([decimals, codes]) => codes.split(/\s+/).map((code): [string, number] => [code, decimals])),
);

/** Signs and words that mean one currency. Words are in lower case and the singular. */
export const currencyNames: Readonly<Record<string, string>> = {
  us$: "USD",
  "u.s.$": "USD",
  a$: "AUD",
  au$: "AUD",
  c$: "CAD",
  ca$: "CAD",
  hk$: "HKD",
  nz$: "NZD",
  s$: "SGD",
  nt$: "TWD",
  r$: "BRL",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₽": "RUB",
  "₩": "KRW",
  "₺": "TRY",
  "₪": "ILS",
  "₫": "VND",
  "₴": "UAH",
  "₦": "NGN",
  "₱": "PHP",
  "฿": "THB",
  euro: "EUR",
  yen: "JPY",
  "japanese yen": "JPY",
  "chinese yuan": "CNY",
  yuan: "CNY",
  renminbi: "CNY",
  rmb: "CNY",
  "us dollar": "USD",
  "u.s. dollar": "USD",
  "american dollar": "USD",
  "australian dollar": "AUD",
  "canadian dollar": "CAD",
  "hong kong dollar": "HKD",
  "new zealand dollar": "NZD",
  "singapore dollar": "SGD",
  "pound sterling": "GBP",
  sterling: "GBP",
  "british pound": "GBP",
  "uk pound": "GBP",
  "egyptian pound": "EGP",
  "swiss franc": "CHF",
  "swedish krona": "SEK",
  "swedish kronor": "SEK",
  "swedish crown": "SEK",
  "norwegian kroner": "NOK",
  "norwegian crown": "NOK",
  "danish kroner": "DKK",
  "danish crown": "DKK",
  "czech crown": "CZK",
  "norwegian krone": "NOK",
  "danish krone": "DKK",
  "icelandic krona": "ISK",
  "czech koruna": "CZK",
  zloty: "PLN",
  złoty: "PLN",
  zł: "PLN",
  kč: "CZK",
  "slovak koruna": "SKK",
  "romanian leu": "RON",
  "romanian lei": "RON",
  "moldovan leu": "MDL",
  "moldovan lei": "MDL",
  reais: "BRL",
  forint: "HUF",
  "indian rupee": "INR",
  "russian rouble": "RUB",
  "russian ruble": "RUB",
  rouble: "RUB",
  ruble: "RUB",
  "turkish lira": "TRY",
  "brazilian real": "BRL",
  "mexican peso": "MXN",
  "argentine peso": "ARS",
  "korean won": "KRW",
  "south korean won": "KRW",
  rand: "ZAR",
  shekel: "ILS",
  hryvnia: "UAH",
  naira: "NGN",
  baht: "THB",
  ringgit: "MYR",
  "pakistani rupee": "PKR",
  "sri lankan rupee": "LKR",
  "chilean peso": "CLP",
  "colombian peso": "COP",
  "philippine peso": "PHP",
  "taiwan dollar": "TWD",
  "south african rand": "ZAR",
  "israeli shekel": "ILS",
  "saudi riyal": "SAR",
  "lebanese pound": "LBP",
  "syrian pound": "SYP",
  "french franc": "FRF",
  "belgian franc": "BEF",
  "deutsche mark": "DEM",
  deutschmark: "DEM",
  "dutch guilder": "NLG",
  "finnish markka": "FIM",
  peseta: "ESP",
  drachma: "GRD",
};

/** Hundredths of a currency that go by a name of their own. */
export const hundredthNames: Readonly<Record<string, string>> = {
  "us cent": "USD",
  "u.s. cent": "USD",
  "euro cent": "EUR",
  eurocent: "EUR",
  penny: "GBP",
  pence: "GBP",
};

const dollars = "USD AUD CAD NZD HKD SGD TWD BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD".split(" ");
const pesos = "MXN ARS CLP COP CUP DOP PHP UYU".split(" ");

/** Signs and words of several currencies: the property's own unit decides, or nobody knows. */
export const ambiguousCurrencies: Readonly<Record<string, readonly string[]>> = {
  $: [...dollars, ...pesos],
  dollar: dollars,
  peso: pesos,
  "¥": ["JPY", "CNY"],
  pound: ["GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"],
  "cfa franc": ["XOF", "XAF"],
  franc: ["CHF", "XAF", "XOF", "XPF", "BIF", "CDF", "DJF", "GNF", "KMF", "RWF", "FRF", "BEF", "LUF"],
  kr: ["SEK", "NOK", "DKK", "ISK"],
  krona: ["SEK", "ISK"],
  kronor: ["SEK"],
  krone: ["NOK", "DKK"],
  kroner: ["NOK", "DKK"],
  crown: ["SEK", "NOK", "DKK", "ISK", "CZK"],
  koruna: ["CZK", "SKK"],
  leu: ["RON", "MDL"],
  lei: ["RON", "MDL"],
  rupee: ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"],
  rs: ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"],
  dinar: ["BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"],
  riyal: ["SAR", "QAR", "YER", "OMR", "IRR"],
  lira: ["TRY", "ITL"],
  won: ["KRW", "KPW"],
};

/** The hundredth of a currency that the property names. */
export const ambiguousHundredths: Readonly<Record<string, readonly string[]>> = {
  cent: ["USD", "EUR", ...dollars.slice(1)],
  "¢": ["USD", ...dollars.slice(1)],
  c: ["USD", "EUR", ...dollars.slice(1)],
  p: ["GBP"],
};
