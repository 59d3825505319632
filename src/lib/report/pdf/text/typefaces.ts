import type { Weight } from '../font-faces.ts';
import type { Typeface } from './typeface.ts';

export type Typefaces = Readonly<Record<Weight, Typeface>>;
