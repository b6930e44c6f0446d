// Texts that a field offers while one types into it; the browser shows those that fit.

interface SuggestionsProps {
  /** Named by the field's `list`. */
  readonly id: string;
  readonly texts: readonly string[];
}

/** More would only be scrolled. */
const MOST = 100;

export function Suggestions({ id, texts }: SuggestionsProps) {
  return (
    <datalist id={id}>
      {texts.slice(0, MOST).map((text) => (
        <option key={text}>{text}</option>
      ))}
    </datalist>
  );
}
