/** How words begin that deny what follows, in any of the languages: "unlikely", "onmogelijk". */
export const reversingBeginnings: readonly string[] = ["un", "on", "in", "im", "mis", "dés"];

/** Common words that begin so and deny nothing: under, Unternehmen, onderzoek, information, Interesse, international. */
export const harmlessBeginnings: readonly string[] = (
  "under unter onder unit unité unidos unión union univ inter infor infra inhalt inhab innen innov " +
  "insgesamt inside insist inst indust indic indivi invest introd includ inclu increas insur initi " +
  "impor impac impro imple immer immob ontwik ontv ontm onts missi minist désert désorm"
).split(" ");
