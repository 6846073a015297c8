import type { ComponentChildren } from 'preact';

/** A button that breaks over lines like the words around it, which no button element does. */
export function InlineButton({ onPress, children }: { readonly onPress: () => void; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element is one block, however long its words
    <span
      class="inline-button"
      role="button"
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </span>
  );
}
