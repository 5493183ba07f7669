import type { WordsOfNumbers } from "../words-of-numbers.ts";

export const numbers: WordsOfNumbers = {
  joinsNumbers: false,
  numbers:
    "ciento uno:101|ciento un:101|ciento una:101|cero:0|dos:2|tres:3|cuatro:4|cinco:5|seis:6|siete:7|ocho:8|nueve:9|diez:10|once:11|doce:12|trece:13|catorce:14|quince:15|dieciséis:16|diecisiete:17|dieciocho:18|diecinueve:19|veinte:20|veintiuno:21|veintiún:21|veintidós:22|veintitrés:23|veinticuatro:24|veinticinco:25|veintiséis:26|veintisiete:27|veintiocho:28|veintinueve:29|treinta:30|cuarenta:40|cincuenta:50|sesenta:60|setenta:70|ochenta:80|noventa:90|treinta y uno:31|treinta y un:31|treinta y una:31|cuarenta y uno:41|cuarenta y un:41|cuarenta y una:41|cincuenta y uno:51|cincuenta y un:51|cincuenta y una:51|sesenta y uno:61|sesenta y un:61|sesenta y una:61|setenta y uno:71|setenta y un:71|setenta y una:71|ochenta y uno:81|ochenta y un:81|ochenta y una:81|noventa y uno:91|noventa y un:91|noventa y una:91",
  hundred: "cien|ciento",
  hundreds:
    "doscientos:200|doscientas:200|trescientos:300|trescientas:300|cuatrocientos:400|cuatrocientas:400|quinientos:500|quinientas:500|seiscientos:600|seiscientas:600|setecientos:700|setecientas:700|ochocientos:800|ochocientas:800|novecientos:900|novecientas:900",
  thousand: "mil",
  magnitudes:
    "millón:6|millones:6|mil millones:9|millardo:9|millardos:9|billón:12|billones:12|docena:dozen|docenas:dozen",
  one: "un|una|uno",
  numberAnd: "y",
  minus: "menos",
  decimals: "",
  fractions:
    "mitad|medio|media|tercio|tercios|cuarto|cuartos|quinto|quintos|sexto|octavo|octavos|décimo|décimos|tercera|terceras|cuarta|cuartas|quinta|quintas|décima|décimas",
  outOf: "de cada|sobre",
  andHalf: "y medio|y media",
  point: "coma",
  pointInTime: "",
  halves: "medio:0.5|media:0.5",
  partsOfPower: "",
  shares:
    "la mitad:1 in 2|la tercera parte:1 in 3|la cuarta parte:1 in 4|la quinta parte:1 in 5|la sexta parte:1 in 6|la octava parte:1 in 8|la décima parte:1 in 10",
  bareShares:
    "mitad:1 in 2|tercera parte:1 in 3|cuarta parte:1 in 4|quinta parte:1 in 5|sexta parte:1 in 6|octava parte:1 in 8|décima parte:1 in 10",
  wholeParts:
    "tercio:3|tercios:3|cuarto:4|cuartos:4|quinto:5|quintos:5|sexto:6|sextos:6|octavo:8|octavos:8|décimo:10|décimos:10|tercera parte:3|terceras partes:3|cuarta parte:4|cuartas partes:4|quinta parte:5|quintas partes:5|sexta parte:6|sextas partes:6|octava parte:8|octavas partes:8|décima parte:10|décimas partes:10",
  sureParts: "tercio|parte",
  partOf: "de|del",
  ofOne: "de|de un|de una",
  changedBy: "",
  every: "",
  ordinals:
    "primero:1|primer:1|primera:1|segundo:2|segunda:2|tercero:3|tercera:3|cuarto:4|quinto:5|sexto:6|séptimo:7|octavo:8|noveno:9|décimo:10",
  ordinalEnding: "º|ª|o|a",
};
