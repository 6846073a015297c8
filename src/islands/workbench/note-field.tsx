import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly most: number;
  readonly onText: (text: string) => void;
}

/** A line of the reader's own words. It is taken when the field is left or Enter is pressed. */
export function NoteField({ id, label, text, most, onText }: Props) {
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  const take = () => draft !== text && onText(draft);
  return (
    <p class="note-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={most}
        autoComplete="off"
        value={draft}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
    </p>
  );
}
