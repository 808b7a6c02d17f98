/** The OpenAPI 3.1 document, made of the same schemas that parse parameters and that the answers are made by. */
import { z } from 'zod';
import { ENDPOINTS, type Endpoint } from './endpoints';
import { PROBLEM_TYPE } from './problem';
import { SCHEMAS, type SchemaName } from './schemas';

type Json = Record<string, unknown>;

/** Grows with what is added; what is taken away makes another `/api/vN`. */
const API_VERSION = '1.0.0';

const toJson = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'output',
    // Answers gain fields in time; nobody should refuse one for that.
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  return json;
};

const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** The document for a server at this address. */
export function openApiDocument(publicUrl: string): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Musubi API',
      version: API_VERSION,
      description:
        'Reads the catalogue of Japanese food products and the organisations behind them. Without a token it answers as to a visitor; with a personal access token as to its person, within the scopes of the token. It never writes.',
    },
    servers: [{ url: publicUrl }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(
      Object.entries(ENDPOINTS).map(([name, endpoint]) => [
        endpoint.path,
        { get: operation(name, endpoint) },
      ]),
    ),
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'A personal access token, made in the account settings. It begins with `msb_`.',
        },
      },
      headers: {
        RetryAfter: { description: 'Seconds to wait before the next call.', schema: { type: 'integer' } },
        ETag: { description: 'For `If-None-Match`.', schema: { type: 'string' } },
      },
      schemas: Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, toJson(schema)])),
    },
  };
}

function operation(name: string, endpoint: Endpoint): Json {
  return {
    operationId: name,
    summary: endpoint.summary,
    ...(endpoint.scopes.length > 0
      ? { description: `A token needs ${endpoint.scopes.map((scope) => `\`${scope}\``).join(' or ')}.` }
      : {}),
    parameters: parametersOf(endpoint),
    responses: {
      200: {
        description: 'OK',
        headers: { ETag: { $ref: '#/components/headers/ETag' } },
        content: endpoint.content
          ? Object.fromEntries(endpoint.content.map((type) => [type, {}]))
          : { 'application/json': { schema: endpoint.answer ? ref(endpoint.answer) : { type: 'object' } } },
      },
      304: { description: 'Not changed since the ETag of If-None-Match.' },
      ...Object.fromEntries(
        problemsOf(endpoint).map(([status, description]) => [
          status,
          {
            description,
            ...(status === 429
              ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }
              : {}),
            content: { [PROBLEM_TYPE]: { schema: ref('Problem') } },
          },
        ]),
      ),
    },
  };
}

function problemsOf(endpoint: Endpoint): [number, string][] {
  return [
    [400, 'A parameter is wrong; `errors` says which.'],
    [401, 'The token is none, was revoked, or has run out.'],
    ...(endpoint.scopes.length > 0 ? ([[403, 'The token lacks the scope.']] as [number, string][]) : []),
    ...(endpoint.path.includes('{id}')
      ? ([[404, 'There is none, or it is not open to the caller.']] as [number, string][])
      : []),
    [429, 'Too many calls.'],
    [503, 'Cannot answer now.'],
  ];
}

function parametersOf({ path, one, many }: Endpoint): Json[] {
  const query = ([name, schema]: [string, unknown], repeated: boolean) => {
    const { description, ...json } = toJson(schema as z.ZodType);
    return {
      name,
      in: 'query',
      required: false,
      ...(description ? { description } : {}),
      schema: json,
      ...(repeated ? { style: 'form', explode: true } : {}),
    };
  };
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  };
  return [
    ...(path.includes('{id}') ? [id] : []),
    ...Object.entries(one).map((entry) => query(entry, false)),
    ...Object.entries(many).map((entry) => query(entry, true)),
  ];
}
