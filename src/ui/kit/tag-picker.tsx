// A set of things from a list: each a tag that can be taken away, and a chip that adds one, old or new.
import type { ReactNode } from 'react';
import { AddChip, Tag } from './chip';
import { FieldGroup } from './field-group';
import { Combobox, type ComboboxOption } from './combobox';

export interface TagPickerProps {
  /** Below what heading the tags stand; read out only when `labelHidden`. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly mark?: ReactNode;
  /** The chosen ids, in order. */
  readonly chosen: readonly string[];
  readonly options: readonly ComboboxOption[];
  readonly onAdd: (id: string) => void;
  readonly onCreate: (text: string) => void;
  readonly onRemove: (id: string) => void;
  /** On the chip that adds, and what it adds in full. */
  readonly addWord: string;
  readonly addLabel: string;
  readonly removeLabel: (name: string) => string;
  readonly createLabel: (name: string) => string;
  readonly nothing: string;
  readonly disabled?: boolean;
}

export function TagPicker(props: TagPickerProps) {
  const { label, labelHidden = false, mark, chosen, options, disabled = false } = props;
  const byId = new Map(options.map((option) => [option.id, option]));
  return (
    <FieldGroup label={label} labelHidden={labelHidden}>
      {chosen.map((id) => {
        const name = byId.get(id)?.label ?? '';
        return (
          <Tag
            key={id}
            mark={mark}
            disabled={disabled}
            removeLabel={props.removeLabel(name)}
            onRemove={() => props.onRemove(id)}
          >
            {name}
          </Tag>
        );
      })}
      {disabled ? null : (
        <Combobox
          label={props.addLabel}
          options={options.filter((option) => !chosen.includes(option.id))}
          onChoose={props.onAdd}
          nothing={props.nothing}
          create={{ label: props.createLabel, run: props.onCreate }}
          trigger={<AddChip aria-label={props.addLabel}>{props.addWord}</AddChip>}
        />
      )}
    </FieldGroup>
  );
}
