import type { LegalFamily } from "./legal-forms.ts";

/** Short and long forms in plain Latin letters, without dots and "and"; common ones of ISO 20275 (entity legal forms). */
const forms: Readonly<Record<LegalFamily, string>> = {
  shares: `ag, aktiengesellschaft, kgaa, kommanditgesellschaft auf aktien, ag co kgaa, se co kgaa, gmbh co kgaa, se,
    societas europaea, inc, incorporated, plc, public limited company, pcl, public company limited, na,
    sa, societe anonyme, sociedad anonima, sociedade anonima, societate pe actiuni, sa de cv, sab, sab de cv, sapi de cv,
    sociedad anonima de capital variable, sociedad anonima bursatil de capital variable, spa, societa per azioni,
    nv, naamloze vennootschap, ab, aktiebolag, publ ab, ab publ, as, asa, aksjeselskap, allmennaksjeselskap, aktieselskab,
    aktieselskabet, hf, hlutafelag, oyj, oyj abp, abp, oy, oy ab, osakeyhtio, julkinen osakeyhtio,
    kk, kabushiki kaisha, kabushikikaisha, kabushiki gaisha, chusik hoesa, gufen youxian gongsi,
    jsc, ojsc, cjsc, pjsc, prjsc, joint stock company, open joint stock company, closed joint stock company,
    public joint stock company, private joint stock company, oao, pao, zao, npao, ao, aktsionernoe obshchestvo,
    publichnoe aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, pat, prat,
    vat, zat, aktsionerne tovarystvo, publichne aktsionerne tovarystvo, pryvatne aktsionerne tovarystvo,
    aktsionerno druzhestvo, ad, ead, dd, dionicko drustvo, delniska druzba, akcionarsko drustvo, akciova spolecnost,
    akciova spolocnost, spolka akcyjna, nyrt, zrt, reszvenytarsasag, nyilvanosan mukodo reszvenytarsasag,
    zartkoruen mukodo reszvenytarsasag, akcine bendrove, akciju sabiedriba, aktsiaselts, anonim sirketi, anonim sirket,
    anonymi etaireia, anonimi eteria, tbk, persero tbk, cong ty co phan, ctcp, berhad, bhd, saog, saoc, sae, sjsc,
    ksc, kscp, kscc, bsc, qsc, qpsc`,
  limited: `gmbh, mbh, ggmbh, gesmbh, ges mbh, gesellschaft mbh, gesellschaft mit beschrankter haftung, ug,
    ug haftungsbeschrankt, unternehmergesellschaft, unternehmergesellschaft haftungsbeschrankt, ltd, limited, llc,
    limited liability company, limited liability co, pllc, ltee, limitee,
    bv, besloten vennootschap, bvba, sprl, besloten vennootschap met beperkte aansprakelijkheid,
    srl, srls, sarl, sarlu, selarl, societe a responsabilite limitee, societa a responsabilita limitata,
    societatea cu raspundere limitata, societate cu raspundere limitata, sociedad de responsabilidad limitada,
    s de rl, s de rl de cv, sociedad limitada, sociedade limitada, sas, sasu, societe par actions simplifiee, eurl, sl, slu,
    eirl, ltda, limitada, lda, unipessoal lda, eireli,
    ooo, odo, obshchestvo s ogranichennoi otvetstvennostiu, obshchestvo s ogranichennoy otvetstvennostyu, osoo,
    tov, tovarystvo z obmezhenoiu vidpovidalnistiu, too, tovarishchestvo s ogranichennoi otvetstvennostiu,
    tovarishchestvo s ogranichennoy otvetstvennostyu, sp zoo, sp z oo, spolka z oo, spolka zoo,
    spolka z ograniczona odpowiedzialnoscia, sro, spol sro, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym,
    doo, drustvo s ogranicenom odgovornoscu, drustvo sa ogranicenom odgovornoscu, druzba z omejeno odgovornostjo,
    ood, eood, druzhestvo s ogranichena otgovornost, kft, korlatolt felelossegu tarsasag,
    uab, uzdaroji akcine bendrove, sia, sabiedriba ar ierobezotu atbildibu, ou, osauhing, aps, anpartsselskab, ehf,
    einkahlutafelag, epe, sh pk, shpk, mmc, mchj, fze, fzc, fzco, fz llc, dmcc, wll,
    gk, godo kaisha, yk, yugen kaisha, yuhan hoesa, youxian gongsi, cong ty tnhh, tnhh,
    ltd sti, limited sirketi, pte, pte ltd, private ltd, pvt, pvt ltd, private limited, pty, pty ltd, proprietary limited,
    proprietary ltd, pty limited, pvt limited, pte limited, sdn bhd, sendirian berhad`,
  partnership: `lp, limited partnership, llp, lllp, limited liability partnership, kg, co kg, kommanditgesellschaft,
    gmbh co kg, ug co kg, ag co kg, se co kg, gesellschaft mit beschrankter haftung co kg, stiftung co kg, ohg, co ohg,
    offene handelsgesellschaft, gbr, snc, societe en nom collectif, societa in nome collettivo, sca, scs, scsp, cv, vof,
    vennootschap onder firma, commanditaire vennootschap, kb, kommanditbolag, handelsbolag, ks, kommandittselskap,
    kommanditni spolecnost, sp k, spk, spolka komandytowa, sp j, spolka jawna, sociedad en comandita`,
  body: `ev, eingetragener verein, eg, eingetragene genossenschaft, asbl, aisbl, vzw, ivzw, ano, nko,
    avtonomnaya nekommercheskaya organizatsiya, cic, stichting, ry, rekisteroity yhdistys`,
  any: `co, company, corp, corporation, cie, compagnie, cia, companhia, compania, pt, perseroan terbatas, persero, co ltd,
    co inc, company limited, corporation limited, company inc, corp ltd, co llc, ltd co, co limited, company ltd`,
};

/** Forms that some countries write before the name. */
const leading = `ooo, oao, pao, zao, ao, ano, nko, pt, jsc, ojsc, cjsc, pjsc, tov, too, prat, doo, ad, ab, as, uab, sia, ou,
  nv, bv, sa, sarl, stichting, kabushiki kaisha,
  limited liability company, joint stock company, open joint stock company, closed joint stock company,
  public joint stock company, aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo,
  otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, obshchestvo s ogranichennoi otvetstvennostiu,
  obshchestvo s ogranichennoy otvetstvennostyu, tovarystvo z obmezhenoiu vidpovidalnistiu, societe anonyme,
  societatea cu raspundere limitata, uzdaroji akcine bendrove, akcine bendrove, cong ty tnhh, cong ty co phan,
  perseroan terbatas, compania, companhia`;

/** By form, its words apart by one space. */
const legalForms = new Map(
  (Object.keys(forms) as LegalFamily[]).flatMap((family) =>
    listOf(forms[family]).map((form) => [form, family] as const),
  ),
);

const leadingForms = listOf(leading).map((form) => [form, legalForms.get(form) ?? "any"] as const);

/** The long words of long forms. */
const legalWords = new Set([...legalForms.keys()].flatMap((form) => form.split(" ")).filter((word) => word.length > 6));

const longestForm = Math.max(...[...legalForms.keys()].map((form) => form.split(" ").length));

function listOf(text: string): readonly string[] {
  return text.split(",").map((form) => form.trim().replace(/\s+/g, " "));
}

/** As JSON; made while building. */
const texts: Readonly<Record<string, string>> = {
  legalForms: JSON.stringify([...legalForms]),
  leadingForms: JSON.stringify(leadingForms),
  legalWords: JSON.stringify([...legalWords]),
  longestForm: JSON.stringify(longestForm),
};

export default texts;
