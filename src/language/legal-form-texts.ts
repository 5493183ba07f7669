import type { LegalFamily } from "./legal-forms.ts";

/** Short and long forms in plain Latin letters, without dots; common ones of ISO 20275 (entity legal forms). */
const forms: Readonly<Record<LegalFamily, string>> = {
  shares: `ag, aktiengesellschaft, kgaa, inc, incorporated, plc, public limited company, sa, societe anonyme,
    sociedad anonima, sa de cv, nv, naamloze vennootschap, se, societas europaea, spa, societa per azioni, ab,
    aktiebolag, publ ab, as, asa, aksjeselskap, allmennaksjeselskap, aktieselskab, oyj, oy, osakeyhtio, kk,
    kabushiki kaisha, jsc, ojsc, cjsc, pjsc, joint stock company, open joint stock company, closed joint stock company,
    public joint stock company, oao, pao, zao, ao, aktsionernoe obshchestvo, pat, prat, tbk, sab de cv, na, anonim sirketi, saog`,
  limited: `gmbh, mbh, gesellschaft mit beschrankter haftung, ug, ltd, limited, llc, limited liability company, bv,
    besloten vennootschap, bvba, srl, sarl, societe a responsabilite limitee, societa a responsabilita limitata,
    societatea cu raspundere limitata, sociedad de responsabilidad limitada, sas, sasu, eurl, sl, slu, ooo,
    obshchestvo s ogranichennoi otvetstvennostiu, tov, too, sp zoo, sp z oo, sro, doo, ood, eood, kft, uab, sia, ou,
    aps, anpartsselskab, fze, fzco, fz llc, dmcc, wll, gk, godo kaisha, ltd sti, limited sirketi, eirl, pte ltd, pvt ltd, private limited, pty ltd, ltda, lda, sdn bhd, bhd`,
  partnership: `lp, limited partnership, llp, limited liability partnership, kg, kommanditgesellschaft, ohg, gbr, snc,
    cv, gmbh co kg`,
  body: "ev, eingetragener verein, asbl, vzw, ano, nko, cic, stichting",
  any: `co, company, corp, corporation, cie, compagnie, pt, co ltd, co inc, company limited, corporation limited,
    company inc, corp ltd`,
};

/** Forms that some countries write before the name. */
const leading = `ooo, oao, pao, zao, ao, ano, nko, pt, jsc, ojsc, cjsc, pjsc, tov, too, doo, stichting,
  limited liability company, joint stock company, open joint stock company, closed joint stock company,
  public joint stock company, aktsionernoe obshchestvo, obshchestvo s ogranichennoi otvetstvennostiu,
  societatea cu raspundere limitata`;

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
