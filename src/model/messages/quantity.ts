/** What quantities say of themselves. Amounts are decimals or fractions (model/denotation.ts). */
export interface QuantityMessages {
  "quantity.span": {
    readonly from: string | null;
    readonly fromOpen: boolean;
    readonly to: string | null;
    readonly toOpen: boolean;
    readonly unit: string | null;
  };
}
