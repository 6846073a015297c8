interface Props {
  /** Dark where true, row by row, with its margin. */
  readonly modules: readonly (readonly boolean[])[];
  readonly words: string;
}

/** A square code that a phone reads. */
export function CodePicture({ modules, words }: Props) {
  const path = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      class="code"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={words}
      shape-rendering="crispEdges"
    >
      <rect width={modules.length} height={modules.length} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
