/**
 * Letters of other scripts in Latin ones, as newsrooms write names: after the BGN/PCGN romanisations, without their
 * diacritics. Each table lists a letter and what stands for it; `-` stands for nothing.
 */
const tables: readonly string[] = [
  // Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Mongolian.
  `а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
   ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz ә a ғ g қ k ң n ө o ұ u
   ү u һ h ҳ h ҷ j ӣ i ӯ u`,
  // Greek.
  `α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`,
  // Arabic, Persian and Urdu: the letters that are written.
  `ا a أ a إ i آ a ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع - غ gh ف f
   ق q ک k ك k گ g ل l م m ن n ه h ة a ۀ e و w ؤ w ي y ی y ى a ئ y ء - ٹ t ڈ d ڑ r ں n ھ h ے e ہ h`,
  // Hebrew.
  `א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t`,
  // Armenian.
  `ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j
   ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev`,
  // Georgian.
  `ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz
   წ ts ჭ ch ხ kh ჯ j ჰ h`,
  // Japanese kana (modified Hepburn); voiced kana decompose into these and a mark.
  `あ a い i う u え e お o か ka き ki く ku け ke こ ko さ sa し shi す su せ se そ so た ta ち chi つ tsu て te と to
   な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri
   る ru れ re ろ ro わ wa を o ん n が ga ぎ gi ぐ gu げ ge ご go ざ za じ ji ず zu ぜ ze ぞ zo だ da ぢ ji づ zu で de
   ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ー - っ - ゃ ya ゅ yu ょ yo`,
  // Latin letters that do not decompose.
  `ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ ng ħ h ĸ k ŧ t ə a ƒ f`,
];

function pairs(table: string): readonly (readonly [string, string])[] {
  const words = table.split(/\s+/);
  return words.flatMap((letter, index) =>
    index % 2 === 0 ? [[letter, (words[index + 1] ?? "").replace("-", "")] as const] : [],
  );
}

/** By letter, in lower case; made while building, as JSON. */
const texts: Readonly<Record<string, string>> = { letters: JSON.stringify(tables.flatMap(pairs)) };

export default texts;
