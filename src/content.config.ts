import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** The bodies of chapters and at-a-glance pages. Their front matter is read and checked by src/schema, with everything else in content/. */
export const collections = {
  pages: defineCollection({ loader: glob({ base: './content/papers', pattern: '**/*.mdx' }) }),
};
