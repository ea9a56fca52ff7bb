import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** The enums and input objects that the operations use, by name; they are declared once each. */
export type InputTypes = Map<string, GraphQLEnumType | GraphQLInputObjectType>;

const scalars: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** The type of a leaf, as TypeScript: a scalar that is no number and no truth value is text. */
export function leafTypeText(type: { readonly name: string }, used: InputTypes): string {
  if (isEnumType(type)) {
    used.set(type.name, type);
    return type.name;
  }
  return scalars[type.name] ?? 'string';
}

/** The type of what an argument takes, as TypeScript. */
export function inputTypeText(type: GraphQLType, used: InputTypes): string {
  if (isNonNullType(type)) return innerText(type.ofType, used);
  return `${innerText(type, used)} | null`;
}

function innerText(type: GraphQLType, used: InputTypes): string {
  if (isListType(type)) return `readonly (${inputTypeText(type.ofType, used)})[]`;
  if (isInputObjectType(type)) {
    if (!used.has(type.name)) {
      used.set(type.name, type);
      // What its fields use is used too.
      for (const field of Object.values(type.getFields())) inputTypeText(field.type, used);
    }
    return type.name;
  }
  return leafTypeText(type as unknown as { name: string }, used);
}

function inputObjectText(type: GraphQLInputObjectType, used: InputTypes): string {
  const fields = Object.values(type.getFields()).map(({ name, type: fieldType }) => {
    const optional = isNonNullType(fieldType) ? '' : '?';
    return `  readonly ${name}${optional}: ${inputTypeText(fieldType as GraphQLInputType, used)};`;
  });
  return `export interface ${type.name} {\n${fields.join('\n')}\n}`;
}

/** The declarations of the types that were used, by name. */
export function namedTypesText(used: InputTypes): string[] {
  return [...used.values()]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map((type) =>
      isEnumType(type)
        ? `export type ${type.name} = ${type
            .getValues()
            .map(({ name }) => `'${name}'`)
            .join(' | ')};`
        : inputObjectText(type, used),
    );
}
