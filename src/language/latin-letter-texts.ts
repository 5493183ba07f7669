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
  `א a ב b ג g ד d ה h ו w ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t`,
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
   ど do ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ー - っ - ゃ ya ゅ yu ょ yo ぁ a ぃ i ぅ u ぇ e ぉ o`,
  // Thai (RTGS), the letters that are spoken.
  `ก k ข kh ฃ kh ค kh ฅ kh ฆ kh ง ng จ ch ฉ ch ช ch ซ s ฌ ch ญ n ฎ d ฏ t ฐ th ฑ th ฒ th ณ n ด d ต t ถ th ท th ธ th น n บ b
   ป p ผ ph ฝ f พ ph ฟ f ภ ph ม m ย y ร r ฤ rue ล l ว w ศ s ษ s ส s ห h ฬ l อ o ฮ h ะ a ั a า a ำ am ิ i ี i ึ ue ื ue
   ุ u ู u เ e แ ae โ o ใ ai ไ ai ็ - ่ - ้ - ๊ - ๋ - ์ - ๆ -`,
  // Lao.
  `ກ k ຂ kh ຄ kh ງ ng ຈ ch ສ s ຊ x ຍ ny ດ d ຕ t ຖ th ທ th ນ n ບ b ປ p ຜ ph ຝ f ພ ph ຟ f ມ m ຢ y ຣ r ລ l ວ v ຫ h ອ - ຮ h
   ໜ n ໝ m ະ a ັ a າ a ຳ am ິ i ີ i ຶ ue ື ue ຸ u ູ u ົ o ຼ l ຽ i ເ e ແ e ໂ o ໃ ai ໄ ai ໍ o ່ - ້ - ໊ - ໋ - ໌ - ໆ -`,
  // Khmer.
  `ក k ខ kh គ k ឃ kh ង ng ច ch ឆ ch ជ ch ឈ ch ញ nh ដ d ឋ th ឌ d ឍ th ណ n ត t ថ th ទ t ធ th ន n ប b ផ ph ព p ភ ph ម m យ y
   រ r ល l វ v ស s ហ h ឡ l អ - ឥ i ឦ i ឧ u ឩ u ឫ rue ឯ e ឱ o ា a ិ i ី i ឹ oe ឺ eu ុ o ូ u ួ uo ើ aeu ឿ ie ៀ ie េ e
   ែ ae ៃ ai ោ o ៅ au ំ m ះ h ៈ - ៉ - ៊ - ់ - ៌ - ៍ - ៎ - ៏ - ័ - ្ -`,
  // Burmese.
  `က k ခ kh ဂ g ဃ g င ng စ s ဆ s ဇ z ဈ z ည ny ဉ ny ဋ t ဌ t ဍ d ဎ d ဏ n တ t ထ t ဒ d ဓ d န n ပ p ဖ p ဗ b ဘ b မ m ယ y ရ y လ l
   ဝ w သ th ဟ h ဠ l အ - ျ y ြ y ွ w ှ - ာ a ါ a ိ i ီ i ု u ူ u ေ e ဲ e ံ n ့ - း - ် - ္ - ဿ th ဥ u ဧ e ဩ o`,
  // Sinhala.
  `අ a ආ a ඇ ae ඈ ae ඉ i ඊ i උ u ඌ u ඍ ri එ e ඒ e ඓ ai ඔ o ඕ o ඖ au ක k ඛ kh ග g ඝ gh ඞ ng ඟ ng ච ch ඡ ch ජ j ඣ jh ඤ n
   ඥ gn ඦ nj ට t ඨ th ඩ d ඪ dh ණ n ඬ nd ත th ථ th ද d ධ dh න n ඳ nd ප p ඵ ph බ b භ bh ම m ඹ mb ය y ර r ල l ව v ශ sh ෂ sh
   ස s හ h ළ l ෆ f ා a ැ ae ෑ ae ි i ී i ු u ූ u ෘ ru ෙ e ේ e ෛ ai ො o ෝ o ෞ au ං n ඃ h ් -`,
  // Thaana (Maldivian).
  `ހ h ށ sh ނ n ރ r ބ b ޅ lh ކ k އ - ވ v މ m ފ f ދ dh ތ th ލ l ގ g ޏ gn ސ s ޑ d ޒ z ޓ t ޔ y ޕ p ޖ j ޗ ch ޘ th ޙ h ޚ kh ޛ dh
   ޜ z ޝ sh ޞ s ޟ d ޠ t ޡ z ޢ - ޣ gh ޤ q ޥ w ަ a ާ a ި i ީ ee ު u ޫ oo ެ e ޭ e ޮ o ޯ o ް -`,
  // Malayalam letters that have no place in the layout of the Indic blocks.
  `ൺ n ൻ n ർ r ൽ l ൾ l ൿ k`,
  // Latin letters that do not decompose.
  `ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ ng ħ h ĸ k ŧ t ə a ƒ f`,
];

function pairs(table: string): readonly (readonly [string, string])[] {
  const words = table.split(/\s+/);
  return words.flatMap((letter, index) =>
    index % 2 === 0 ? [[letter, (words[index + 1] ?? "").replace("-", "")] as const] : [],
  );
}

/**
 * The letters of the Indic blocks from U+0900 on, which Unicode lays out alike: each script has the letter of one sound at
 * one place in its block of 128. Vowels that are not written stay out.
 */
const indic = `- n n - a a a i i u u ri l e e e ai o o o au k kh g gh n ch ch j jh n t th d dh n t th d dh n n p ph b bh m
  y r r l l l v sh sh s h - - - - a i i u u ri r e e e ai o o o au - - - - - - - - - - - q kh gh z r rh f y`;

/** The consonants of the Ethiopic block from U+1200 on, each with eight letters, and the vowels of these; after a throat `a`. */
const ethiopicConsonants = `h l h m s r s sh q q q q b v t ch h h n gn - k k k k w - z zh y d d j g g g t ch p ts ts f p`;
const ethiopicVowels = "e u i a e - o wa";

/**
 * Characters of Chinese names by their reading in pinyin: the common family names, what given names are made of, and what
 * foreign names are written with. */
const readings = `a 阿 ai 艾爱愛埃 an 安 ang 昂 ao 敖奥 ba 巴 bai 白柏拜 ban 班 bang 邦 bao 包宝寶鲍鮑保 bei 贝貝北 ben 本 bi 毕畢碧比彼 bian 卞
  bin 斌彬滨宾 bing 冰兵炳 bo 波博伯 bu 布 cai 蔡才彩 cao 曹 cen 岑 chang 常昌长長 chao 超朝 chen 陈陳晨辰 cheng 程成诚誠承城 chi 池 chong 崇 chu 楚褚储
  chuan 川传 chun 春纯 ci 茨 cong 聪聰 cui 崔翠 da 达達大 dai 戴代 dan 丹 dang 当 dao 道 de 德 deng 邓鄧登 di 迪狄蒂 ding 丁定 dong 董东東冬栋棟 dou 窦
  du 杜 duan 段端 dun 顿 duo 多 e 厄 en 恩 er 尔爾 fa 发發法 fan 范範樊凡帆 fang 方芳房 fei 飞飛费費菲 fen 芬 feng 冯馮凤鳳峰锋鋒风風丰 fu 傅符福富付甫夫弗 gai 盖
  gan 甘 gang 刚剛钢 gao 高 ge 葛戈格 gen 根 geng 耿 gong 龚龔宫功公贡 gu 顾顧谷古 gua 瓜 guan 关關管冠 guang 光广廣 gui 桂贵貴 guo 郭国國果 ha 哈 hai 海
  han 韩韓汉漢涵翰 hang 航杭 hao 郝浩豪昊 he 何和贺賀赫河 heng 恒衡亨 hong 洪红紅宏虹弘鸿鴻 hou 侯厚 hu 胡虎湖 hua 华華花 huai 怀 huan 欢焕煥 huang 黄黃
  hui 惠慧辉輝会會晖 huo 霍 ji 季纪紀姬吉继繼基冀 jia 贾賈家佳嘉加 jian 简建健剑劍坚 jiang 江蒋蔣姜将 jiao 焦娇 jie 杰傑洁潔捷 jin 金晋锦錦进進近 jing 景静靜晶京敬经婧 jiu 久
  ju 菊巨 juan 娟 jun 军軍俊君钧鈞骏 ka 卡 kai 凯凱开開 kan 阚坎 kang 康 kao 考 ke 柯科可克 ken 肯 kong 孔 ku 库 kua 夸 kuan 宽 kui 奎 kun 坤昆 la 拉腊
  lai 赖賴来來莱萊 lan 兰蘭蓝藍岚 lang 郎朗 lao 劳 le 勒 lei 雷磊蕾 leng 冷 li 李黎丽麗莉力立理礼禮利励历里列 lian 连連莲蓮廉 liang 梁良亮 liao 廖 lin 林琳霖麟
  ling 凌玲灵靈令 liu 刘劉柳留 long 龙龍隆 lou 楼 lu 卢盧陆陸鲁魯路吕呂露璐 lun 伦倫 luo 罗羅骆洛 ma 马馬玛 mai 迈麦 man 曼 mang 芒 mao 毛茅茂 mei 梅美 men 门
  meng 孟蒙梦夢 mi 米密 miao 苗 min 敏民闵 ming 明名铭銘 mo 莫墨摩默 mu 穆木慕姆 na 娜那纳納 nan 南楠男 nao 瑙 nei 内 ni 倪妮尼 nian 年 ning 宁寧 niu 牛纽
  nong 农 nu 努 nuo 诺 ou 欧歐 pa 帕 pai 派 pan 潘盼 pang 庞龐 pei 裴培佩 peng 彭朋鹏鵬 pi 皮 ping 平萍 po 珀 pu 蒲朴普 qi 齐齊戚祁奇琪其琦启
  qian 钱錢千倩谦乾 qiang 强強 qiao 乔喬巧 qie 切 qin 秦琴勤钦欽 qing 庆慶青清卿晴 qiong 琼 qiu 邱丘秋裘 qu 曲屈瞿 quan 全权泉 que 阙 ran 冉然 rang 让 rao 饶
  re 热 ren 任仁人 ri 日 rong 荣榮容蓉戎 ru 如茹汝 ruan 阮 rui 瑞锐睿蕊 run 润 sa 萨 sai 塞 sang 桑 se 瑟 sen 森 sha 沙莎 shan 山珊善 shang 尚商
  shao 邵少绍紹 she 舍 shen 沈申深慎 sheng 盛胜勝生圣聖升晟 shi 施石史时時世士诗 shou 寿守 shu 舒淑树樹书 shuai 帅 shuang 双爽 shui 水 shuo 朔 si 司思四斯丝
  song 宋松颂 su 苏蘇素 sui 隋 sun 孙孫 suo 索 ta 塔 tai 泰台 tan 谭譚谈坦 tang 汤湯唐堂 tao 陶涛濤桃 te 特 teng 滕腾騰 ti 提 tian 田天 tie 铁
  ting 婷庭亭廷 tong 童佟彤同 tu 涂屠图 tuo 托 wa 瓦 wan 万萬婉 wang 王汪旺望 wei 魏韦韋伟偉卫衛威维維薇巍蔚为未 wen 文温溫闻雯 weng 翁 wo 沃 wu 吴吳武伍五乌
  xi 席习習西喜希锡熙 xia 夏霞 xian 先贤冼显宪 xiang 向项項翔祥香湘 xiao 萧蕭肖小晓曉孝笑 xie 谢謝解 xin 辛新欣心信鑫馨 xing 邢星兴興行 xiong 熊雄 xiu 秀修休 xu 徐许許旭绪
  xuan 宣轩轩萱玄 xue 薛雪学學 xun 荀迅逊 ya 雅亚亞 yan 严嚴颜顏阎閻燕艳艷彦岩炎言妍延 yang 杨楊阳陽洋扬揚央 yao 姚耀尧瑶 ye 叶葉野业業耶 yi 易毅义義怡一益伊宜艺逸奕 yin 尹殷银银印音因
  ying 应英莹瑩颖颍营 yong 永勇雍咏 you 尤游友有佑 yu 于余俞虞玉宇雨裕瑜昱羽喻郁 yuan 袁元远遠源苑媛 yue 岳月悦越约 yun 云雲允芸运 za 扎 zai 在宰 ze 泽澤 zeng 曾增 zha 查
  zhan 詹占展 zhang 张張章 zhao 赵趙兆昭钊 zhe 哲喆 zhen 甄振真珍贞镇震 zheng 郑鄭正政铮 zhi 志智之芝治直致知植 zhong 钟鍾中忠仲 zhou 周州舟 zhu 朱祝珠竹柱 zhuang 庄莊
  zhuo 卓 zi 子紫自兹 zong 宗 zou 邹鄒 zu 祖 zuo 左佐`;

function spelt(list: string): readonly string[] {
  return list.split(/\s+/).map((letter) => letter.replace("-", ""));
}

/** By letter, in lower case, and by place in a block; made while building, as JSON but for the readings. */
const texts: Readonly<Record<string, string>> = {
  letters: JSON.stringify(tables.flatMap(pairs)),
  indic: JSON.stringify(spelt(indic)),
  ethiopic: JSON.stringify(
    spelt(ethiopicConsonants).flatMap((consonant) =>
      spelt(ethiopicVowels).map((vowel, order) => consonant + (order === 0 && /^h?$/.test(consonant) ? "a" : vowel)),
    ),
  ),
  chinese: readings.replace(/\s+/g, " "),
};

export default texts;
