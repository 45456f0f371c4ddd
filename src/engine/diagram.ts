/**
 * Decision diagrams over variables with several options: equal functions are one node, so that "does this still
 * matter" and "is this settled" are read off instead of tried out.
 */

import { existing } from "../existing.js";

/** A function of the variables: {@link FALSE}, {@link TRUE} or a node. */
export type Ref = number;

export const FALSE: Ref = 0;
export const TRUE: Ref = 1;

export class Diagram {
  private readonly variables: number[] = [Infinity, Infinity];
  private readonly parts: (readonly Ref[])[] = [[], []];
  private readonly unique = new Map<string, Ref>();
  private readonly joined = new Map<string, Ref>();
  private readonly restricted = new Map<string, Ref>();
  private readonly turned = new Map<Ref, Ref>([
    [FALSE, TRUE],
    [TRUE, FALSE],
  ]);

  /** `parts[option]` where the variable takes that option. */
  choose(variable: number, parts: readonly Ref[]): Ref {
    const below = parts.every((part) => this.top(part) > variable);
    if (below) return this.node(variable, parts);
    return parts.reduce((result, part, option) => {
      const here = this.node(
        variable,
        parts.map((_, index) => (index === option ? TRUE : FALSE)),
      );
      return this.or(result, this.and(here, part));
    }, FALSE);
  }

  and(a: Ref, b: Ref): Ref {
    if (a === FALSE || b === FALSE) return FALSE;
    if (a === TRUE || a === b) return b;
    if (b === TRUE) return a;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const known = this.joined.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.top(a), this.top(b));
    const width = Math.max(this.width(a, variable), this.width(b, variable));
    const parts = Array.from({ length: width }, (_, option) =>
      this.and(this.part(a, variable, option), this.part(b, variable, option)),
    );
    const result = this.node(variable, parts);
    this.joined.set(key, result);
    return result;
  }

  or(a: Ref, b: Ref): Ref {
    return this.not(this.and(this.not(a), this.not(b)));
  }

  not(a: Ref): Ref {
    const known = this.turned.get(a);
    if (known !== undefined) return known;
    const result = this.node(
      this.top(a),
      this.partsOf(a).map((part) => this.not(part)),
    );
    this.turned.set(a, result).set(result, a);
    return result;
  }

  every(parts: readonly Ref[]): Ref {
    return parts.reduce((a, b) => this.and(a, b), TRUE);
  }

  some(parts: readonly Ref[]): Ref {
    return parts.reduce((a, b) => this.or(a, b), FALSE);
  }

  if(condition: Ref, yes: Ref, no: Ref): Ref {
    return this.or(this.and(condition, yes), this.and(this.not(condition), no));
  }

  /** What is left once the variable takes that option. */
  restrict(root: Ref, variable: number, option: number): Ref {
    const at = this.top(root);
    if (at > variable) return root;
    if (at === variable) return existing(this.partsOf(root)[option], option);
    const key = `${root}:${variable}:${option}`;
    const known = this.restricted.get(key);
    if (known !== undefined) return known;
    const result = this.node(
      at,
      this.partsOf(root).map((part) => this.restrict(part, variable, option)),
    );
    this.restricted.set(key, result);
    return result;
  }

  /** The variables on which the function depends, in their order. */
  support(root: Ref): readonly number[] {
    const found = new Set<number>();
    const seen = new Set<Ref>([FALSE, TRUE]);
    const visit = (ref: Ref): void => {
      if (seen.has(ref)) return;
      seen.add(ref);
      found.add(this.top(ref));
      this.partsOf(ref).forEach(visit);
    };
    visit(root);
    return [...found].sort((a, b) => a - b);
  }

  /** The function in signs: the same for equal functions of whatever diagram over the same variables. */
  signature(root: Ref): string {
    const numbers = new Map<Ref, number>([
      [FALSE, FALSE],
      [TRUE, TRUE],
    ]);
    const signs: string[] = [];
    const visit = (ref: Ref): number => {
      const known = numbers.get(ref);
      if (known !== undefined) return known;
      const parts = this.partsOf(ref).map(visit);
      numbers.set(ref, numbers.size);
      signs.push(`${this.top(ref)}:${parts.join(",")}`);
      return numbers.size - 1;
    };
    return `${visit(root)};${signs.join(";")}`;
  }

  private node(variable: number, parts: readonly Ref[]): Ref {
    const [first] = parts;
    if (first !== undefined && parts.every((part) => part === first)) return first;
    const key = `${variable}:${parts.join(",")}`;
    const known = this.unique.get(key);
    if (known !== undefined) return known;
    const ref = this.variables.push(variable) - 1;
    this.parts.push(parts);
    this.unique.set(key, ref);
    return ref;
  }

  private top(ref: Ref): number {
    return existing(this.variables[ref], ref);
  }

  private partsOf(ref: Ref): readonly Ref[] {
    return existing(this.parts[ref], ref);
  }

  private width(ref: Ref, variable: number): number {
    return this.top(ref) === variable ? this.partsOf(ref).length : 0;
  }

  private part(ref: Ref, variable: number, option: number): Ref {
    return this.top(ref) === variable ? existing(this.partsOf(ref)[option], option) : ref;
  }
}
