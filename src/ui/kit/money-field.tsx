// A field for an amount of money, typed as people write it; without a sign it is in the currency of the project.
import { useLocale, useTranslations } from 'use-intl';
import { formatMoney, type Money, parseMoney } from '../../base/money';
import type { FieldFrame } from './field';
import { TextField } from './text-field';

export interface MoneyFieldProps extends FieldFrame {
  readonly value: Money | null;
  /** Null: the field was emptied. */
  readonly commit: (value: Money | null, visit: string) => void;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

export function MoneyField(props: MoneyFieldProps) {
  const { value, commit, currency, placeholder, disabled, ...frame } = props;
  const t = useTranslations('words');
  const locale = useLocale();
  const read = (money: Money | null): string => (money ? formatMoney(money, locale) : '');
  return (
    <TextField
      {...frame}
      value={read(value)}
      placeholder={placeholder}
      disabled={disabled}
      refusal={t('notMoney')}
      commit={(text, visit) => {
        const money = text.trim() === '' ? null : parseMoney(text, value?.currency ?? currency);
        if (text.trim() !== '' && (money === null || money.amount < 0)) return null;
        commit(money, visit);
        return read(money);
      }}
    />
  );
}
