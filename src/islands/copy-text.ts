/** Copies a text. False where the browser does not let a page do so. */
export function copyText(text: string): Promise<boolean> {
  // A page that is not served over https has no clipboard, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  return clipboard
    ? clipboard.writeText(text).then(
        () => true,
        () => false,
      )
    : Promise.resolve(false);
}
