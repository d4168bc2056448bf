import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Sets CSS properties of an element through its `style` object, as a strict security policy allows: `styleMap`, and an
 * expression in a `style` attribute, first write the attribute. On a server nothing is written.
 */
class CssProperties extends Directive {
  render(_properties: Readonly<Record<string, string | number>>): typeof noChange {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [properties]: [Readonly<Record<string, string | number>>],
  ): typeof noChange {
    for (const [name, value] of Object.entries(properties))
      (element as HTMLElement).style.setProperty(name, `${value}`);
    return noChange;
  }
}

export const cssProperties = directive(CssProperties);
