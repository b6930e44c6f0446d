// Money: an amount in whole units of a currency (ISO 4217 code), never a bare number.

export interface Money {
  readonly amount: number;
  readonly currency: string;
}
